import type { StreamName } from '../../kernel/event';
import type { Position } from '../../kernel/position';

/**
 * - `ORDER`: a position that does not follow the one before it.
 * - `REVISION_MISSING`: the stream jumps past a revision. `REVISION_MISPLACED`: one that should have come earlier, or came twice.
 * - `METADATA`: metadata that is no JSON object. `SCHEMA`: what the registry says against the event.
 * - `CHAIN_MISSING`: no previousHash where one is due, or one on the first event of a stream.
 * - `CHAIN_BROKEN`: this event is not what its successor (`vouchedForBy`) vouches for: one of the two was changed.
 */
export type LogFaultKind = 'ORDER' | 'REVISION_MISSING' | 'REVISION_MISPLACED' | 'METADATA' | 'SCHEMA' | 'CHAIN_MISSING' | 'CHAIN_BROKEN';

export type LogFault = {
  readonly kind: LogFaultKind;
  readonly position: Position;
  readonly stream: StreamName;
  readonly revision: bigint;
  readonly what: string;
  readonly vouchedForBy?: { readonly position: Position; readonly revision: bigint };
};

export type LogReport = {
  readonly events: number;
  readonly streams: number;
  readonly head: Position | null;
  /** In the order they were found; the first thousand, while `faultsFound` counts all. */
  readonly faults: readonly LogFault[];
  readonly faultsFound: number;
};
