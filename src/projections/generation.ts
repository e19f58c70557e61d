import type { StoredEvent } from '../kernel/event-store';
import type { Position } from '../kernel/position';
import { openDatabase, type Database } from '../sqlite/database';
import { createCheckpoint, readCheckpoint, writeCheckpoint, type Checkpoint } from './checkpoint';
import type { EventBatch } from './event-batch';
import type { View } from './view';

type Compare = (a: Position, b: Position) => number;

/** A checkpoint that passed over nothing but ignored events may wait this long on disk; a crash then reads them again. */
const ignoredEventsBeforeSaving = 1000;
/** Short, because the whole process waits meanwhile; the runner tries again by itself. */
const busyTimeoutMs = 100;

/** One SQLite file of one view: its rows and how far it has come. Takes batches, each in one transaction. */
export class Generation {
  private reader: Database | undefined;
  private readonly handled: ReadonlySet<string>;
  private unsaved = 0;
  /** Where the file itself says it is: behind `at` while only ignored events came. */
  private saved: Position | null;

  private constructor(
    private readonly view: View,
    private readonly db: Database,
    private readonly compare: Compare,
    private at: Checkpoint,
  ) {
    this.handled = new Set(view.projection.handles);
    this.saved = at.position;
  }

  /** Makes the file, to be filled and then finished. No journal on disk and no syncs: an unfinished file is thrown away. */
  static begin(view: View, path: string, store: string, compare: Compare): Generation {
    const db = openDatabase(path, { synchronous: 'NORMAL', busyTimeoutMs });
    db.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -16000');
    db.transaction(() => {
      db.exec(view.rows.ddl);
      createCheckpoint(db, store, view.projection.name, view.projection.version);
    });
    return new Generation(view, db, compare, readCheckpoint(db));
  }

  /** Opens a finished file. Throws where it is damaged or not a view's. */
  static open(view: View, path: string, compare: Compare): Generation {
    const db = openDatabase(path, { synchronous: 'NORMAL', busyTimeoutMs });
    try {
      return new Generation(view, db, compare, readCheckpoint(db));
    } catch (error) {
      db.close();
      throw error;
    }
  }

  get path(): string {
    return this.db.path;
  }

  get checkpoint(): Checkpoint {
    return this.at;
  }

  get position(): Position | null {
    return this.at.position;
  }

  /** The connection for queries: it cannot write. */
  read(): Database {
    return (this.reader ??= openDatabase(this.db.path, { readOnly: true, synchronous: 'NORMAL', busyTimeoutMs }));
  }

  /**
   * Rows and checkpoint move together or not at all; events at or below the checkpoint are passed over, and so are types
   * that the view does not take. Throws what decoding, evolving or SQLite throws, with nothing changed.
   */
  apply(batch: EventBatch, from = 0, to = batch.events.length): void {
    let first = from;
    while (first < to && this.isPast((batch.events[first] as StoredEvent).position)) first += 1;
    if (first === to) return;
    const last = batch.events[to - 1] as StoredEvent;
    const reached: Checkpoint = {
      ...this.at,
      position: last.position,
      eventId: last.eventId,
      before: to > 1 ? (batch.events[to - 2] as StoredEvent).position : this.at.position,
    };
    const relevant = this.relevant(batch, first, to);
    if (relevant.length > 0 || this.unsaved + to - first > ignoredEventsBeforeSaving) {
      this.save(reached, () => {
        this.evolve(batch, relevant);
      });
    } else this.unsaved += to - first;
    this.at = reached;
  }

  /** Goes by what the file says, whatever was thought before: another process may have written to it for a while. */
  reread(): void {
    this.at = readCheckpoint(this.db);
    this.saved = this.at.position;
    this.unsaved = 0;
  }

  /** Ends the filling of a new file: after this it can be closed, published and opened. */
  finish(): void {
    this.save(this.at, () => {
      if (this.view.rows.indexes !== undefined) this.db.exec(this.view.rows.indexes);
    });
  }

  saveCheckpoint(): void {
    if (this.unsaved > 0) this.save(this.at, () => undefined);
  }

  close(): void {
    this.reader?.close();
    this.reader = undefined;
    this.db.close();
  }

  private save(reached: Checkpoint, rows: () => void): void {
    this.db.transaction(() => {
      rows();
      writeCheckpoint(this.db, this.saved, reached);
    });
    this.saved = reached.position;
    this.unsaved = 0;
  }

  private isPast(position: Position): boolean {
    return this.at.position !== null && this.compare(position, this.at.position) <= 0;
  }

  private relevant(batch: EventBatch, from: number, to: number): readonly number[] {
    const found: number[] = [];
    for (let index = from; index < to; index += 1) {
      if (this.handled.has((batch.events[index] as StoredEvent).type)) found.push(index);
    }
    return found;
  }

  private evolve(batch: EventBatch, indexes: readonly number[]): void {
    const { projection, rows } = this.view;
    if (rows.writtenOnce) {
      this.writeOnce(batch, indexes);
      return;
    }
    const touched = new Map<string, { readonly loaded: unknown; row: unknown }>();
    for (const index of indexes) {
      const event = batch.decodedAt(index);
      for (const key of projection.keysOf(event)) {
        let entry = touched.get(key);
        if (!entry) {
          const loaded = rows.load(this.db, key);
          touched.set(key, (entry = { loaded, row: loaded }));
        }
        entry.row = projection.evolve(entry.row, event, key, batch.events[index] as StoredEvent);
      }
    }
    for (const [key, { loaded, row }] of touched) {
      if (row === loaded) continue;
      if (row === null) rows.remove(this.db, key);
      else rows.save(this.db, key, row);
    }
  }

  private writeOnce(batch: EventBatch, indexes: readonly number[]): void {
    const { projection, rows } = this.view;
    for (const index of indexes) {
      const event = batch.decodedAt(index);
      for (const key of projection.keysOf(event)) {
        const row = projection.evolve(null, event, key, batch.events[index] as StoredEvent);
        if (row !== null) rows.save(this.db, key, row);
      }
    }
  }
}
