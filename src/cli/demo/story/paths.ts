import type { KeyEventType } from '../../../domain/reference-data/key-event-types';
import type { Path } from './case-plan';

type Step = { readonly type: KeyEventType; readonly after: number; readonly maybe?: number };

/** What happens in an investigation, in its order, and about how many days after what went before. */
export const steps: Readonly<Record<Path, readonly Step[]>> = {
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

export const fromTheCourt: readonly KeyEventType[] = [
  'HEARING_SET',
  'BAIL_HEARING_OUTCOME',
  'WITNESS_CALLED',
  'WARRANT_ISSUED',
  'CASE_OUTCOME',
  'SENTENCED',
];
export const dangerous: readonly KeyEventType[] = [
  'BAILED',
  'BAIL_CHANGED',
  'BAIL_BREACHED',
  'RELEASED_WITHOUT_CHARGE',
  'RELEASED_UNDER_INVESTIGATION',
];
/** What the person themselves did or said need not be told to them. */
export const fromThem: readonly KeyEventType[] = [
  'STATEMENT_TAKEN',
  'VICTIM_WITHDREW',
  'VICTIM_DISSATISFIED',
  'CALL_REQUESTED',
  'RIGHT_TO_REVIEW_REQUESTED',
];
/** Local hours between which some things happen; the others by day and in the evening. */
export const hours: Partial<Record<KeyEventType, readonly [number, number]>> = {
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
