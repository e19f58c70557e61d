import type { Position } from '../kernel/position';
import type { Database } from '../sqlite/database';

/**
 * How far a generation of a view has come, kept in its own file and written with its rows.
 *
 * `eventId` and `before` (the position one event earlier) are a witness: after a restore the log may have grown past the
 * checkpoint with other events, and only the event itself can tell.
 */
export type Checkpoint = {
  readonly store: string;
  readonly projection: string;
  readonly version: number;
  readonly position: Position | null;
  readonly eventId: string | null;
  readonly before: Position | null;
};

const ddl = `CREATE TABLE projection_checkpoint (
  only INTEGER PRIMARY KEY CHECK (only = 1), store TEXT NOT NULL, projection TEXT NOT NULL, version INTEGER NOT NULL,
  position TEXT, event_id TEXT, before TEXT
) STRICT`;

type CheckpointRow = Omit<Checkpoint, 'eventId'> & { readonly event_id: string | null };

export function createCheckpoint(db: Database, store: string, projection: string, version: number): void {
  db.exec(ddl);
  db.prepare('INSERT INTO projection_checkpoint VALUES (1, ?, ?, ?, NULL, NULL, NULL)').run(store, projection, version);
}

/** Throws where the file has no checkpoint: it is not a view's. */
export function readCheckpoint(db: Database): Checkpoint {
  const row = db.prepare('SELECT store, projection, version, position, event_id, before FROM projection_checkpoint').get<CheckpointRow>();
  if (!row) throw new Error('this file has no checkpoint');
  const { event_id: eventId, ...rest } = row;
  return { ...rest, eventId };
}

/** A second process follows the log into the same file: neither may go on as if it were alone. */
export class CheckpointMoved extends Error {
  constructor() {
    super('another process has written to this view');
    this.name = 'CheckpointMoved';
  }
}

/** `from` is the position that stands there now. Throws CheckpointMoved where it does not. */
export function writeCheckpoint(db: Database, from: Position | null, to: Pick<Checkpoint, 'position' | 'eventId' | 'before'>): void {
  const { changes } = db
    .prepare('UPDATE projection_checkpoint SET position = ?, event_id = ?, before = ? WHERE position IS ?')
    .run(to.position, to.eventId, to.before, from);
  if (Number(changes) !== 1) throw new CheckpointMoved();
}
