import type { KeyEventType } from '../../../domain/reference-data/key-event-types';
import type { Moment } from '../moments';
import { atWork, day, hour, minute, toInstant } from '../moments';
import { mishapWords } from '../words/casework-words';
import { say } from '../words/say';
import type { Path } from './case-plan';
import { withinPlan } from './contact-plans';
import { ruleFor } from './diligence';
import { tellOf, warnBefore } from './news';
import type { Teller } from './teller';

type Step = { readonly type: KeyEventType; readonly after: number; readonly maybe?: number };

/** What happens in an investigation, in its order, and about how many days after what went before. */
const steps: Readonly<Record<Path, readonly Step[]>> = {
  NO_SUSPECT: [
    { type: 'STATEMENT_TAKEN', after: 3, maybe: 0.5 },
    { type: 'ATTENDANCE_DELAYED', after: 1, maybe: 0.08 },
    { type: 'NOT_INVESTIGATED', after: 9, maybe: 0.35 },
  ],
  WITHDRAWN: [
    { type: 'STATEMENT_TAKEN', after: 3, maybe: 0.3 },
    { type: 'INTERVIEWED_UNDER_CAUTION', after: 12, maybe: 0.35 },
    { type: 'VICTIM_WITHDREW', after: 6, maybe: 0.5 },
  ],
  NO_FURTHER_ACTION: [
    { type: 'STATEMENT_TAKEN', after: 3, maybe: 0.8 },
    { type: 'ARRESTED', after: 6, maybe: 0.5 },
    { type: 'INTERVIEWED_UNDER_CAUTION', after: 3 },
    { type: 'RELEASED_UNDER_INVESTIGATION', after: 0.3, maybe: 0.5 },
    { type: 'RELEASED_WITHOUT_CHARGE', after: 0.3, maybe: 0.15 },
    { type: 'NO_FURTHER_ACTION', after: 24 },
    { type: 'RIGHT_TO_REVIEW_REQUESTED', after: 8, maybe: 0.12 },
  ],
  CHARGED: [
    { type: 'STATEMENT_TAKEN', after: 2 },
    { type: 'ARRESTED', after: 4 },
    { type: 'INTERVIEWED_UNDER_CAUTION', after: 0.3 },
    { type: 'BAILED', after: 0.3, maybe: 0.75 },
    { type: 'BAIL_CHANGED', after: 10, maybe: 0.15 },
    { type: 'BAIL_BREACHED', after: 3, maybe: 0.07 },
    { type: 'CHARGED', after: 15 },
    { type: 'HEARING_SET', after: 5 },
    { type: 'BAIL_HEARING_OUTCOME', after: 6, maybe: 0.15 },
    { type: 'WITNESS_CALLED', after: 9, maybe: 0.25 },
    { type: 'WARRANT_ISSUED', after: 5, maybe: 0.06 },
    { type: 'CASE_OUTCOME', after: 30 },
    { type: 'SENTENCED', after: 12, maybe: 0.6 },
  ],
  RESOLVED_OUT_OF_COURT: [
    { type: 'STATEMENT_TAKEN', after: 3, maybe: 0.6 },
    { type: 'INTERVIEWED_UNDER_CAUTION', after: 8 },
    { type: 'OUT_OF_COURT_DISPOSAL_CONSIDERED', after: 9 },
    { type: 'CASE_OUTCOME', after: 6 },
  ],
  INCIDENT_ONLY: [{ type: 'NOT_INVESTIGATED', after: 6, maybe: 0.2 }],
};

const fromTheCourt: readonly KeyEventType[] = [
  'HEARING_SET',
  'BAIL_HEARING_OUTCOME',
  'WITNESS_CALLED',
  'WARRANT_ISSUED',
  'CASE_OUTCOME',
  'SENTENCED',
];
const dangerous: readonly KeyEventType[] = [
  'BAILED',
  'BAIL_CHANGED',
  'BAIL_BREACHED',
  'RELEASED_WITHOUT_CHARGE',
  'RELEASED_UNDER_INVESTIGATION',
];
/** What the person themselves did or said need not be told to them. */
const fromThem: readonly KeyEventType[] = [
  'STATEMENT_TAKEN',
  'VICTIM_WITHDREW',
  'VICTIM_DISSATISFIED',
  'CALL_REQUESTED',
  'RIGHT_TO_REVIEW_REQUESTED',
];
/** Local hours between which some things happen; the others by day and in the evening. */
const hours: Partial<Record<KeyEventType, readonly [number, number]>> = {
  STATEMENT_TAKEN: [9, 17],
  CHARGED: [9, 16],
  NO_FURTHER_ACTION: [9, 17],
  NOT_INVESTIGATED: [9, 17],
};

/** The outcome of the national framework with which a crime on this path ends. */
export const outcomeTypes: Readonly<Record<Path, readonly (readonly [number, number])[]>> = {
  NO_SUSPECT: [
    [18, 70],
    [14, 30],
  ],
  WITHDRAWN: [
    [16, 70],
    [14, 30],
  ],
  NO_FURTHER_ACTION: [
    [15, 75],
    [9, 6],
    [10, 9],
    [12, 3],
    [21, 7],
  ],
  CHARGED: [[1, 100]],
  RESOLVED_OUT_OF_COURT: [
    [8, 55],
    [3, 20],
    [22, 15],
    [2, 10],
  ],
  INCIDENT_ONLY: [[20, 1]],
};

/** The key events of this case's path, put down for when they happen. Answers when the last of them does. */
export function investigate(teller: Teller, from: Moment): Moment {
  const { chance, plan } = teller;
  let at = from;
  for (const { type, after, maybe = 1 } of steps[plan.path]) {
    if (!chance.chance(maybe)) continue;
    at = atWork(at + chance.tail(after * day, 0.5), ...(hours[type] ?? ([7, 22] as const)), true);
    keyEvent(teller, type, at);
  }
  return at;
}

/** Something happens; it is written down soon after, and sooner where it may endanger somebody. */
export function keyEvent(teller: Teller, type: KeyEventType, occurred: Moment): void {
  const { chance } = teller;
  const received = fromTheCourt.includes(type) ? occurred + chance.int(2, 60) * hour : undefined;
  const slow = chance.chance(0.03) ? chance.int(20, 60) * hour : 0;
  const delay = dangerous.includes(type)
    ? Math.min(chance.tail(15 * minute, 0.6), 2 * hour)
    : Math.min(chance.tail(1.2 * hour, 0.8), 6 * hour) + slow;
  if (dangerous.includes(type) && chance.chance(0.35)) {
    teller.later(occurred - chance.int(20, 200) * minute, () => {
      if (teller.isLive && teller.reachable && isEndangered(teller) && teller.plan.fate !== 'NEVER_REACHED') warnBefore(teller, type);
    });
  }
  teller.later((received ?? occurred) + delay, () => {
    if (teller.isLive) writeDown(teller, type, occurred, received);
  });
}

const near: readonly string[] = ['HOME', 'NEAR_HOME', 'WORKPLACE'];
const isEndangered = ({ case: { risk }, plan }: Teller): boolean => risk !== 'STANDARD' || near.includes(plan.locationType);

function writeDown(teller: Teller, type: KeyEventType, occurred: Moment, received: Moment | undefined): void {
  const { chance, plan, officer } = teller;
  const outcomeType = type === 'CASE_OUTCOME' ? chance.weighted(outcomeTypes[plan.path]) : undefined;
  const eventId = teller.deed(officer, occurred, teller.now, {
    type: 'RecordKeyEvent',
    data: {
      type,
      occurredAt: toInstant(occurred),
      ...(received !== undefined && { receivedAt: toInstant(received) }),
      ...(outcomeType !== undefined && { outcomeType }),
      ...(type === 'HEARING_SET' && { hearingAt: toInstant(atWork(occurred + chance.int(14, 60) * day, 10, 15)) }),
      ...(chance.chance(0.4) && { note: say(chance, mishapWords.keyEvent) }),
    },
  })(0);
  teller.note({ eventId, type: 'KeyEventRecorded', occurred, by: officer });
  const isOwedToThem = teller.case.owed.obligations.some(({ causedBy, rule }) => causedBy === eventId && ruleFor({ rule }).isContact);
  if (isOwedToThem || fromThem.includes(type) || !teller.reachable || plan.fate === 'NEVER_REACHED' || !chance.chance(0.7)) return;
  // Nobody has to, where the Code does not reach: it is good manners.
  teller.later(withinPlan(teller.agreed, teller.now + chance.tail(9 * hour, 0.7)), () => {
    if (!teller.noContact) tellOf(teller, { causedBy: eventId });
  });
}
