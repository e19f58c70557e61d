import type { StreamName } from '../../kernel/event';
import type { AppendReceipt, CountsAhead, EventFeed, EventStore, ExpectedRevision, NewEvent, StoredEvent } from '../../kernel/event-store';
import { StoreUnavailable } from '../../kernel/event-store';
import type { Position } from '../../kernel/position';
import type { Database } from '../../sqlite/database';
import { assertAppendable } from '../appendable';
import { comparePositions } from '../decimal-position';
import { AppendQueue } from './append-queue';
import { LogReads } from './log-reads';
import { openLogFile, type LogFileOptions } from './open-log-file';
import { StreamHeads } from './stream-heads';
import { Wakes } from './wakes';

/** Opens (or makes) the embedded log. Throws LogFileRefused, whose message says what to do. */
export function openSqliteEventStore(path: string, options: LogFileOptions = {}): SqliteEventStore {
  return new SqliteEventStore(openLogFile(path, options), options.readOnly ?? false);
}

/** The log in one SQLite file: one writer at a time, durable at each answer, positions in the order of commits. */
export class SqliteEventStore implements EventStore, EventFeed, CountsAhead {
  readonly identity: string;
  readonly compare = comparePositions;
  readonly #reads: LogReads;
  readonly #queue: AppendQueue;
  readonly #wakes: Wakes;
  #closed = false;

  constructor(
    private readonly database: Database,
    private readonly readOnly: boolean,
  ) {
    const heads = new StreamHeads(database);
    heads.refresh();
    this.#reads = new LogReads(database);
    this.identity = this.#reads.identity();
    this.#wakes = new Wakes(() => heads.refresh());
    this.#queue = new AppendQueue(database, heads, () => {
      this.#wakes.wakeAll();
    });
  }

  append(stream: StreamName, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendReceipt> {
    return new Promise((resolve, reject) => {
      assertAppendable(stream, expected, events);
      if (this.#closed) throw new StoreUnavailable('closed');
      if (this.readOnly) throw new StoreUnavailable('read-only');
      this.#queue.add({ stream, expected, events, resolve, reject });
    });
  }

  readStream(stream: StreamName, from = 0n): AsyncIterable<readonly StoredEvent[]> {
    return this.#whileOpen((reads) => reads.stream(stream, from));
  }

  read(after: Position | null, batchSize = 500): AsyncIterable<readonly StoredEvent[]> {
    return this.#whileOpen((reads) => reads.all(after, batchSize));
  }

  onAppended(wake: () => void): () => void {
    return this.#wakes.add(wake);
  }

  async head(): Promise<Position | null> {
    return this.#open().head();
  }

  async countAfter(after: Position | null): Promise<number> {
    return this.#open().countAfter(after);
  }

  /** Writes what still waits, then lets the file go. Further calls answer StoreUnavailable `closed`. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#wakes.stop();
    this.#queue.drain();
    this.database.close();
  }

  #open(): LogReads {
    if (this.#closed) throw new StoreUnavailable('closed');
    return this.#reads;
  }

  /** Starts at the call, not at the first batch; ends with `closed` where the store is closed while somebody reads. */
  #whileOpen(start: (reads: LogReads) => Iterator<readonly StoredEvent[], void>): AsyncIterable<readonly StoredEvent[]> {
    const batches = start(this.#open());
    const next = async (): Promise<IteratorResult<readonly StoredEvent[], void>> => {
      this.#open();
      return batches.next();
    };
    return { [Symbol.asyncIterator]: () => ({ next }) };
  }
}
