import { randomUUID } from 'node:crypto';
import type { StreamName } from '../../kernel/event';
import type { AppendReceipt, CountsAhead, EventFeed, EventStore, ExpectedRevision, NewEvent, StoredEvent } from '../../kernel/event-store';
import { RevisionConflict } from '../../kernel/event-store';
import type { Position } from '../../kernel/position';
import { assertAppendable, revisionBefore } from '../appendable';
import { comparePositions, fromPosition, toPosition } from '../decimal-position';

const streamBatch = 500;

/** The log in memory, for tests: the port's promises in their plainest form, gone with the process. */
export class MemoryEventStore implements EventStore, EventFeed, CountsAhead {
  readonly identity: string = randomUUID();
  readonly compare = comparePositions;
  readonly #log: StoredEvent[] = [];
  readonly #streams = new Map<StreamName, StoredEvent[]>();
  readonly #byId = new Map<string, StoredEvent>();
  readonly #sleepers = new Set<() => void>();

  async append(stream: StreamName, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendReceipt> {
    assertAppendable(stream, expected, events);
    const before = revisionBefore(expected);
    const head = BigInt(this.#streams.get(stream)?.length ?? 0) - 1n;
    const earlier = events.map(({ eventId }) => this.#byId.get(eventId));
    if (head === before && earlier.every((event) => event === undefined)) return this.#write(stream, before, events);
    const repeated = earlier.every((event, index) => event?.stream === stream && event.revision === before + 1n + BigInt(index));
    const last = earlier.at(-1);
    if (repeated && last) return { revision: last.revision, position: last.position, repeated };
    throw new RevisionConflict(stream, expected, head < 0n ? null : head);
  }

  async *readStream(stream: StreamName, from = 0n): AsyncGenerator<readonly StoredEvent[]> {
    for (let next = Number(from); ; next += streamBatch) {
      const batch = this.#streams.get(stream)?.slice(next, next + streamBatch) ?? [];
      if (batch.length > 0) yield batch;
      if (batch.length < streamBatch) return;
    }
  }

  read(after: Position | null, batchSize = 500): AsyncIterable<readonly StoredEvent[]> {
    return this.#upTo(this.#log.length, after === null ? 0 : Number(fromPosition(after)), batchSize);
  }

  onAppended(wake: () => void): () => void {
    const sleeper = (): void => {
      wake();
    };
    this.#sleepers.add(sleeper);
    return () => this.#sleepers.delete(sleeper);
  }

  async head(): Promise<Position | null> {
    return this.#log.at(-1)?.position ?? null;
  }

  async countAfter(after: Position | null): Promise<number> {
    return Math.max(0, this.#log.length - (after === null ? 0 : Number(fromPosition(after))));
  }

  async *#upTo(head: number, start: number, size: number): AsyncGenerator<readonly StoredEvent[]> {
    for (let next = start; next < head; next += size) yield this.#log.slice(next, Math.min(next + size, head));
  }

  #write(stream: StreamName, before: bigint, events: readonly NewEvent[]): AppendReceipt {
    let revisions = this.#streams.get(stream);
    if (!revisions) this.#streams.set(stream, (revisions = []));
    let revision = before;
    for (const { eventId, type, schemaVersion, data, metadata } of events) {
      revision += 1n;
      const position = toPosition(this.#log.length + 1);
      const stored = { position, stream, revision, eventId, type, schemaVersion, data, metadata };
      this.#log.push(stored);
      revisions.push(stored);
      this.#byId.set(eventId, stored);
    }
    for (const sleeper of this.#sleepers) queueMicrotask(sleeper);
    return { revision, position: toPosition(this.#log.length) };
  }
}
