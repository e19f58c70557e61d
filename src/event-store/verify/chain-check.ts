import type { StoredEvent } from '../../kernel/event-store';
import type { Position } from '../../kernel/position';
import { hashOfStored } from '../chain';
import type { LogFault, LogFaultKind } from './log-report';

/** What is remembered of one stream while the log goes by. */
export class ChainCheck {
  #revision = -1n;
  #position: Position | undefined;
  #hash: string | undefined;

  /** What is wrong with the stream's next event, or is shown by it about the one before. */
  *next(event: StoredEvent): Generator<LogFault> {
    const { position, stream, revision } = event;
    const fault = (kind: LogFaultKind, what: string): LogFault => ({ kind, position, stream, revision, what });
    const due = this.#revision + 1n;
    if (revision > due) yield fault('REVISION_MISSING', `revision ${due} was due here`);
    if (revision < due) yield fault('REVISION_MISPLACED', `revision ${due} was due here`);

    const metadata = readMetadata(event.metadata);
    if (!metadata) yield fault('METADATA', 'the metadata is no JSON object');
    const previousHash = metadata?.['previousHash'];
    if (metadata && revision === 0n && previousHash !== undefined)
      yield fault('CHAIN_MISSING', 'the first event of a stream vouches for nothing');
    if (metadata && revision > 0n && typeof previousHash !== 'string') yield fault('CHAIN_MISSING', 'there is no previousHash');
    if (revision === due && typeof previousHash === 'string' && this.#position !== undefined && previousHash !== this.#hash) {
      const what = `revision ${revision} (position ${position}) vouches for something else`;
      yield {
        kind: 'CHAIN_BROKEN',
        position: this.#position,
        stream,
        revision: this.#revision,
        what,
        vouchedForBy: { position, revision },
      };
    }

    this.#hash = hashOfStored(stream, revision, event);
    this.#position = position;
    if (revision > this.#revision) this.#revision = revision;
  }
}

function readMetadata(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
