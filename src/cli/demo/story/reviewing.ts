import type { ReviewType } from '../../../domain/reference-data/review-types';
import type { DirectionId } from '../../../kernel/ids';
import type { Member } from '../cast/staff-plan';
import type { Moment } from '../moments';
import { atWork, day, hour, localHour, minute, toInstant, toLocalDate, toMinute } from '../moments';
import { directionWords, reviewWords } from '../words/review-words';
import { say } from '../words/say';
import type { Teller } from './teller';

/** Hours within which the first Inspector review is due, and days to the next (the force's assumed intervals). */
export const firstDue = { NOT_ASSESSED: 24, HIGH: 24, MEDIUM: 72, STANDARD: 168 } as const;
export const nextDue = { NOT_ASSESSED: 1, HIGH: 7, MEDIUM: 14, STANDARD: 28 } as const;

type Findings = {
  readonly met?: boolean;
  readonly words: readonly string[];
  readonly risk?: 'STANDARD' | 'MEDIUM' | 'HIGH';
  readonly directions?: number;
};

/** One review, with what was directed to whom and by when. Answers when it was. */
export function review(
  teller: Teller,
  by: Member,
  wanted: Moment,
  type: ReviewType,
  { met = true, words, risk, directions = 0 }: Findings,
): Moment {
  const { chance, plan, ids } = teller;
  const at = toMinute(Math.max(wanted, teller.now + 5 * minute));
  const directed = Array.from({ length: directions }, (_, index) => {
    const to = chance.chance(0.5) ? teller.officer : teller.support;
    const [what, done] = chance.pick(directionWords);
    const directionId = ids<DirectionId>('direction', plan.number, teller.told.length, index);
    return {
      directionId,
      to,
      done,
      data: {
        directionId,
        what,
        to: to.staffId,
        dueAt: toInstant(atWork(at + chance.int(2, 9) * day, 16, 18)),
      },
    };
  });
  const rising = type !== 'SUPERVISOR' && type !== 'CLOSURE';
  const eventId = teller.deed(by, at, at + chance.int(1, 25) * minute, {
    type: 'RecordReview',
    data: {
      type,
      occurredAt: toInstant(at),
      standardMet: met,
      findings: say(chance, words),
      ...(risk && { risk }),
      ...(directed.length > 0 && { directions: directed.map(({ data }) => data) }),
      ...(rising && { nextReviewOn: toLocalDate(at + nextDue[risk ?? teller.risk] * day) }),
    },
  })(0);
  teller.directions.push(...directed);
  teller.note({ eventId, type: 'ReviewRecorded', occurred: at, by });
  if (risk) teller.risk = risk;
  return at;
}

export function supervisorReview(teller: Teller): void {
  if (!teller.chance.chance(0.87)) return;
  const at = teller.now + Math.min(teller.chance.tail(7 * hour, 0.7), 40 * hour);
  review(teller, teller.supervisor, at, 'SUPERVISOR', { words: reviewWords.supervisor });
}

/** On time mostly, late some; forgotten ones stay undone. Nights and week-ends fall to the duty inspector. */
export function firstReview(teller: Teller): void {
  const { chance, plan, staff } = teller;
  if (plan.fate === 'FORGOTTEN' || plan.fate === 'EXEMPT') return;
  const due = plan.reportedAt + firstDue[teller.risk] * hour;
  const isLate = plan.fate === 'LATE' || chance.chance(0.05);
  const wanted = isLate ? due + chance.tail(30 * hour, 0.9) : plan.reportedAt + (due - plan.reportedAt) * (0.35 + chance.next() * 0.55);
  const at = firstDue[teller.risk] === 24 ? Math.max(wanted, teller.now) : atWork(Math.max(wanted, teller.now), 8, 19, true);
  const outOfHours = localHour(at) < 7 || localHour(at) >= 19;
  const duty = staff.dutyInspectors.find((member) => member.lpu === teller.unit.lpu);
  const met = plan.fate === 'NOT_OUR_BEST' ? false : chance.chance(isLate ? 0.7 : 0.9);
  review(teller, outOfHours && duty ? duty : teller.reviewer, at, 'INSPECTOR_FIRST', {
    met,
    words: met ? reviewWords.met : reviewWords.notMet,
    directions: met
      ? chance.weighted([
          [0, 55],
          [1, 35],
          [2, 10],
        ] as const)
      : chance.int(1, 3),
    ...(chance.chance(0.12) && {
      risk: chance.weighted([
        ['STANDARD', 40],
        ['MEDIUM', 45],
        ['HIGH', 15],
      ] as const),
    }),
  });
}

/** Those to whom something was directed do it, a few days on; all of it before a closing. */
export function discharge(teller: Teller, by: Moment, all = false): void {
  const { chance } = teller;
  for (const { directionId, to, done } of teller.directions.splice(0)) {
    if (!all && chance.chance(0.12)) {
      teller.directions.push({ directionId, to, done });
      continue;
    }
    const occurred = Math.max(teller.now, Math.min(by, atWork(teller.now + chance.int(5, 80) * hour)));
    teller.deed(to, occurred, occurred + chance.int(3, 90) * minute, {
      type: 'DischargeDirection',
      data: { directionId, occurredAt: toInstant(occurred), how: done },
    });
  }
}
