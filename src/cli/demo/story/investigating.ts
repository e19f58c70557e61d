import type { KeyEventType } from '../../../domain/reference-data/key-event-types';
import type { EventId } from '../../../kernel/ids';
import type { Moment } from '../moments';
import { atWork, day, hour, minute, toInstant } from '../moments';
import { mishapWords } from '../words/casework-words';
import { contactWords, eventWords } from '../words/contact-words';
import { say } from '../words/say';
import type { Path } from './case-plan';
import { reach } from './contacting';
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
const dangerous: readonly KeyEventType[] = ['BAILED', 'BAIL_CHANGED', 'RELEASED_WITHOUT_CHARGE', 'RELEASED_UNDER_INVESTIGATION'];

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

export type Happening = { readonly at: Moment; readonly tell: () => void };

/** The key events of this case's path, each with the telling of it to the person supported. */
export function investigation(teller: Teller, from: Moment): Happening[] {
  const { chance, plan } = teller;
  let at = from;
  return steps[plan.path]
    .filter(({ maybe = 1 }) => chance.chance(maybe))
    .map(({ type, after }) => {
      at += chance.tail(after * day, 0.5);
      const happens = at;
      return { at: happens, tell: () => keyEvent(teller, type, happens) };
    });
}

function keyEvent(teller: Teller, type: KeyEventType, wanted: Moment): void {
  const { chance, plan, officer } = teller;
  const occurred = Math.max(atWork(wanted, 7, 22, true), plan.reportedAt);
  const received = fromTheCourt.includes(type) ? occurred + chance.int(2, 60) * hour : undefined;
  const written = (received ?? occurred) + Math.min(chance.tail(3 * hour, 1), 5 * day);
  const outcomeType = type === 'CASE_OUTCOME' ? chance.weighted(outcomeTypes[plan.path]) : undefined;
  const eventId = teller.deed(officer, occurred, written, {
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
  if (teller.reachable && plan.fate !== 'NEVER_REACHED' && chance.chance(plan.fate === 'NOT_OUR_BEST' ? 0.35 : 0.93))
    tellThem(teller, type, [eventId]);
}

function tellThem(teller: Teller, type: KeyEventType, about: readonly EventId[]): void {
  const { chance } = teller;
  const danger = dangerous.includes(type) && teller.risk !== 'STANDARD';
  if (teller.plan.fate === 'DIED' || (teller.noContact && !danger)) return;
  const event = say(chance, eventWords[type] ?? ['something has changed in the case']);
  reach(teller, teller.now + (danger ? chance.int(5, 60) * minute : Math.min(chance.tail(8 * hour, 0.8), 4 * day)), {
    by: chance.chance(0.55) ? teller.officer : teller.support,
    purposes: [
      'UPDATE',
      ...(danger ? (['DANGER_NOTICE'] as const) : []),
      ...(type === 'OUT_OF_COURT_DISPOSAL_CONSIDERED' ? (['VIEW_BEFORE_OUTCOME'] as const) : []),
    ],
    note: say(chance, danger ? contactWords.danger : contactWords.update, { event }),
    about,
    urgent: danger,
  });
}
