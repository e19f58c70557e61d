import type { Instant } from '../../kernel/instant';
import type { CaseRecord } from './case-record';

export type Outcome = { readonly type: number; readonly assignedAt: Instant };
type Assigned = Outcome & { readonly recordedAt: Instant; readonly eventId: string };

const order = ({ assignedAt, recordedAt, eventId }: Assigned): string => `${assignedAt} ${recordedAt} ${eventId}`;

/**
 * The outcomes of a case as known, in the order in which they were assigned: each at the instant when the force learnt of it or, where
 * that is not recorded, when it happened. Only where none was recorded as a key event are they those with which the case was closed.
 * Reopening takes none back.
 */
export function outcomesOf({ keyEvents, closings }: CaseRecord): readonly Outcome[] {
  const recorded = keyEvents.flatMap(({ type, outcomeType, receivedAt, occurredAt, recordedAt, eventId }): Assigned[] =>
    type === 'CASE_OUTCOME' && outcomeType !== undefined
      ? [{ type: outcomeType, assignedAt: receivedAt ?? occurredAt, recordedAt, eventId }]
      : [],
  );
  const atClosing = closings.flatMap(({ outcomeType, occurredAt, recordedAt, eventId }): Assigned[] =>
    outcomeType === undefined ? [] : [{ type: outcomeType, assignedAt: occurredAt, recordedAt, eventId }],
  );
  return (recorded.length > 0 ? recorded : atClosing).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The one assigned last: the outcome that the case has. */
export const outcomeOf = (record: CaseRecord): Outcome | undefined => outcomesOf(record).at(-1);
