import type { Obligation } from '../../../domain/obligations/engine/owed';
import type { ReviewType } from '../../../domain/reference-data/review-types';
import type { DirectionId } from '../../../kernel/ids';
import { leadAt, onDutyAt } from '../cast/cast';
import type { Member } from '../cast/staff-plan';
import { atWork, day, minute, toInstant, toLocalDate, toMinute } from '../moments';
import { directionWords, reviewWords } from '../words/review-words';
import { say } from '../words/say';
import { answerMisses } from './answering-misses';
import type { Teller } from './teller';

type Findings = {
  readonly met?: boolean;
  readonly words: readonly string[];
  readonly risk?: 'STANDARD' | 'MEDIUM' | 'HIGH';
  readonly directions?: number;
};

function direct(teller: Teller, count: number) {
  const { chance, plan, ids, now } = teller;
  return Array.from({ length: count }, (_, index) => {
    const to = chance.chance(0.5) ? teller.officer : teller.support;
    const [what, done] = chance.pick(directionWords);
    const directionId = ids<DirectionId>('direction', plan.number, teller.told.length, index);
    teller.directions.set(directionId, { to, done });
    return { directionId, what, to: to.staffId, dueAt: toInstant(atWork(now + chance.int(3, 12) * day, 16, 18)) };
  });
}

/** One review, now, with what is said of each miss, and what is directed to whom and by when. */
export function review(teller: Teller, by: Member, type: ReviewType, { met = true, words, risk, directions = 0 }: Findings): void {
  const { chance } = teller;
  const at = Math.max(toMinute(teller.now), Date.parse(teller.case.reportedAt));
  const written = at + chance.int(1, 25) * minute;
  const { missesAnswered, isAllAnswered } = answerMisses(teller, written + 5 * minute);
  const standardMet = met && isAllAnswered;
  const rising = type !== 'SUPERVISOR' && type !== 'CLOSURE';
  const directed = direct(teller, directions);
  const eventId = teller.deed(by, at, written, {
    type: 'RecordReview',
    data: {
      type,
      occurredAt: toInstant(at),
      standardMet,
      findings: say(chance, met && !standardMet ? reviewWords.notMet : words),
      ...(risk && { risk }),
      ...(directed.length > 0 && { directions: directed }),
      ...(missesAnswered.length > 0 && { missesAnswered }),
      // Often sooner than the policy asks, and never later: it is held to the policy.
      ...(rising && chance.chance(0.2) && { nextReviewOn: toLocalDate(at + chance.int(9, 28) * day) }),
    },
  })(0);
  teller.note({ eventId, type: 'ReviewRecorded', occurred: at, by });
}

export const supervise = (teller: Teller): void => {
  review(teller, teller.supervisor, 'SUPERVISOR', { words: reviewWords.supervisor });
};

/** Nights, week-ends and gaps fall to the Inspector on duty. */
export function reviewFirst(teller: Teller, duty: Obligation): void {
  const { chance, plan, cast, unit, now } = teller;
  const by = onDutyAt(cast, unit, now);
  if (!by || teller.case.firstReview !== 'DUE' || plan.fate === 'EXEMPT') return;
  const isLate = now > Date.parse(duty.dueAt);
  const met = plan.fate !== 'NOT_OUR_BEST' && chance.chance(isLate ? 0.7 : 0.9);
  const few = [
    [0, 55],
    [1, 35],
    [2, 10],
  ] as const;
  const seen = [
    ['STANDARD', 40],
    ['MEDIUM', 45],
    ['HIGH', 15],
  ] as const;
  review(teller, by, 'INSPECTOR_FIRST', {
    met,
    words: met ? reviewWords.met : reviewWords.notMet,
    directions: met ? chance.weighted(few) : chance.int(1, 3),
    ...(chance.chance(0.1) && { risk: chance.weighted(seen) }),
  });
}

/** By whoever leads then; in a gap it waits until somebody does. */
export function reviewAgain(teller: Teller, duty: Obligation): void {
  const { chance, cast, unit, now } = teller;
  const by = leadAt(cast, unit, now);
  if (!by) {
    teller.later(atWork(now + day), () => {
      const known = teller.owed(duty);
      if (known) reviewAgain(teller, known);
    });
    return;
  }
  if (teller.case.firstReview === 'DUE') return;
  review(teller, by, 'INSPECTOR_PERIODIC', {
    words: reviewWords.periodic,
    directions: chance.chance(0.3) ? 1 : 0,
    ...(teller.case.risk === 'HIGH' && chance.chance(0.3) && { risk: 'MEDIUM' as const }),
  });
}

export function reviewEarly(teller: Teller, duty: Obligation): void {
  const { cast, unit, now, chance } = teller;
  if (teller.case.firstReview === 'DUE') return reviewFirst(teller, duty);
  const by = onDutyAt(cast, unit, now);
  if (by) review(teller, by, 'BROUGHT_FORWARD', { words: reviewWords.forward, directions: chance.int(0, 2) });
}
