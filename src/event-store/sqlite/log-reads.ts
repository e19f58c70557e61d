import type { EventId } from '../../kernel/ids';
import type { StreamName } from '../../kernel/event';
import type { StoredEvent } from '../../kernel/event-store';
import type { Position } from '../../kernel/position';
import type { Database, Statement } from '../../sqlite/database';
import { fromPosition, toPosition } from '../decimal-position';

const columns = 'position, stream, revision, event_id, type, schema_version, data, metadata';
const streamBatch = 500;

type Row = {
  position: bigint;
  stream: string;
  revision: bigint;
  event_id: string;
  type: string;
  schema_version: bigint;
  data: string;
  metadata: string;
};

const storedEvent = (row: Row): StoredEvent => ({
  position: toPosition(row.position),
  stream: row.stream as StreamName,
  revision: row.revision,
  eventId: row.event_id as EventId,
  type: row.type,
  schemaVersion: Number(row.schema_version),
  data: row.data,
  metadata: row.metadata,
});

/** Reading the log, a batch a statement: no read transaction stays open between batches to hold up the WAL. */
export class LogReads {
  readonly #stream: Statement;
  readonly #all: Statement;
  readonly #head: Statement;
  readonly #first: Statement;

  constructor(private readonly database: Database) {
    const bigints = { bigints: true };
    this.#stream = database.prepare(`SELECT ${columns} FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?`, bigints);
    this.#all = database.prepare(`SELECT ${columns} FROM events WHERE position > ? AND position <= ? ORDER BY position LIMIT ?`, bigints);
    this.#head = database.prepare('SELECT max(position) AS position FROM events', bigints);
    this.#first = database.prepare('SELECT min(position) AS position FROM events', bigints);
  }

  identity(): string {
    return String(this.database.prepare('SELECT identity FROM store').get()?.['identity']);
  }

  stream(stream: StreamName, from: bigint): Iterator<readonly StoredEvent[], void> {
    return this.#batches(
      from,
      streamBatch,
      (start) => this.#stream.all<Row>(stream, start, streamBatch),
      ({ revision }) => revision + 1n,
    );
  }

  all(after: Position | null, batchSize: number): Iterator<readonly StoredEvent[], void> {
    const head = this.#number(this.#head);
    return this.#batches(
      after === null ? 0n : fromPosition(after),
      batchSize,
      (start) => this.#all.all<Row>(start, head, batchSize),
      ({ position }) => position,
    );
  }

  head(): Position | null {
    const head = this.#number(this.#head);
    return head === 0n ? null : toPosition(head);
  }

  /** Positions have no gaps but those made on purpose (a raised sequence), so the distance is the count. */
  countAfter(after: Position | null): number {
    const head = this.#number(this.#head);
    const from = after === null ? this.#number(this.#first) - 1n : fromPosition(after);
    return head > from ? Number(head - (from < 0n ? 0n : from)) : 0;
  }

  *#batches(
    start: bigint,
    size: number,
    select: (start: bigint) => Row[],
    following: (last: Row) => bigint,
  ): Generator<readonly StoredEvent[], void> {
    for (let next = start; ;) {
      const rows = select(next);
      const last = rows.at(-1);
      if (!last) return;
      yield rows.map(storedEvent);
      if (rows.length < size) return;
      next = following(last);
    }
  }

  #number(statement: Statement): bigint {
    return statement.get<{ position: bigint | null }>()?.position ?? 0n;
  }
}
