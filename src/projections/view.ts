import type { DomainEvent } from '../kernel/event';
import type { Projection } from '../kernel/projection';
import type { Database } from '../sqlite/database';

/** How the rows of a view rest in its own SQLite file. All calls are synchronous and run inside the runner's transaction. */
export interface ViewRows<Row> {
  /** Makes the tables in an empty file, with what `load` and `save` need to find a row. */
  readonly ddl: string;
  /** Makes indexes that only queries need: a build makes them at its end, from all rows at once, which is many times faster. */
  readonly indexes?: string;
  /** Each row comes from one event and is never touched again: `evolve` is handed `null`, `load` is not called while projecting. */
  readonly writtenOnce?: true;
  load(db: Database, key: string): Row | null;
  /** Inserts or replaces: the same row again changes nothing. */
  save(db: Database, key: string, row: Row): void;
  /** Takes away the row and all that hangs on it; nothing where there is none. */
  remove(db: Database, key: string): void;
}

/** One view: what events make of it (pure), and how it rests on disk. */
export type View<Row = unknown, Event extends DomainEvent = DomainEvent> = {
  readonly projection: Projection<Row, Event>;
  readonly rows: ViewRows<Row>;
};
