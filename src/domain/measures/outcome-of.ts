import type { Instant } from '../../kernel/instant';
import type { CaseRecord } from './case-record';

export type Outcome = { readonly type: number; readonly assignedAt: Instant };
type Assigned = Outcome & { readonly recordedAt: Instant; readonly eventId: string };

const later = (a: Assigned, b: Assigned): Assigned => (order(a) > order(b) ? a : b);
const order = ({ assignedAt, recordedAt, eventId }: Assigned): string => `${assignedAt} ${recordedAt} ${eventId}`;

/**
 * The outcome of a case as known: the one assigned last, at the instant when the force learnt of it or, where that is not recorded, when it
 * happened. Only where none was recorded as a key event is it that of the last closing that has one. Reopening takes none back.
 */
export function outcomeOf({ keyEvents, closings }: CaseRecord): Outcome | undefined {
  const recorded = keyEvents.flatMap(({ type, outcomeType, receivedAt, occurredAt, recordedAt, eventId }): Assigned[] =>
    type === 'CASE_OUTCOME' && outcomeType !== undefined
      ? [{ type: outcomeType, assignedAt: receivedAt ?? occurredAt, recordedAt, eventId }]
      : [],
  );
  const atClosing = closings.flatMap(({ outcomeType, occurredAt, recordedAt, eventId }): Assigned[] =>
    outcomeType === undefined ? [] : [{ type: outcomeType, assignedAt: occurredAt, recordedAt, eventId }],
  );
  const [first, ...others] = recorded.length > 0 ? recorded : atClosing;
  return first && others.reduce(later, first);
}
