import type { StreamName } from '../../kernel/event';
import type { AppendReceipt, ExpectedRevision, NewEvent } from '../../kernel/event-store';

/** An append that waits for its turn's transaction. */
export type PendingAppend = {
  readonly stream: StreamName;
  readonly expected: ExpectedRevision;
  readonly events: readonly NewEvent[];
  readonly resolve: (receipt: AppendReceipt) => void;
  readonly reject: (error: Error) => void;
};
