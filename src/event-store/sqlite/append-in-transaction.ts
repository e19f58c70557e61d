import type { AppendReceipt } from '../../kernel/event-store';
import { RevisionConflict } from '../../kernel/event-store';
import type { Database, Statement } from '../../sqlite/database';
import { sqliteFailure } from '../../sqlite/sqlite-error';
import { revisionBefore } from '../appendable';
import { toPosition } from '../decimal-position';
import type { PendingAppend } from './pending-append';
import type { StreamHeads } from './stream-heads';

type Place = { readonly stream: string; readonly revision: bigint; readonly position: bigint };

/** One append inside the shared transaction, under a savepoint of its own: a conflict leaves its neighbours alone. */
export class AppendInTransaction {
  readonly #insert: Statement;
  readonly #placeOf: Statement;
  readonly #savepoint: Statement;
  readonly #release: Statement;
  readonly #undo: Statement;

  constructor(
    database: Database,
    private readonly heads: StreamHeads,
  ) {
    this.#insert = database.prepare(
      'INSERT INTO events (event_id, stream, revision, type, schema_version, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)',
      { bigints: true },
    );
    this.#placeOf = database.prepare('SELECT stream, revision, position FROM events WHERE event_id = ?', { bigints: true });
    this.#savepoint = database.prepare('SAVEPOINT one_append');
    this.#release = database.prepare('RELEASE one_append');
    this.#undo = database.prepare('ROLLBACK TO one_append');
  }

  /** What to tell the caller once the transaction has committed. Throws what concerns the whole transaction. */
  write(append: PendingAppend): AppendReceipt | RevisionConflict {
    const before = revisionBefore(append.expected);
    const head = this.heads.of(append.stream);
    if (head !== before) return this.#earlierReceipt(append, before) ?? this.#conflict(append, head);
    this.#savepoint.run();
    try {
      const receipt = this.#insertAll(append, before);
      this.#release.run();
      this.heads.moved(append.stream, receipt.revision);
      return receipt;
    } catch (error) {
      if (sqliteFailure(error) !== 'constraint') throw error;
      this.#undo.run();
      this.#release.run();
      return this.#conflict(append, head);
    }
  }

  #insertAll(append: PendingAppend, before: bigint): AppendReceipt {
    let revision = before;
    let position: bigint | number = 0;
    for (const event of append.events) {
      revision += 1n;
      position = this.#insert.run(
        event.eventId,
        append.stream,
        revision,
        event.type,
        event.schemaVersion,
        event.data,
        event.metadata,
      ).lastInsertRowid;
    }
    return { revision, position: toPosition(position) };
  }

  /** A repeat: the same ids, in the same places, as were written once before. */
  #earlierReceipt(append: PendingAppend, before: bigint): AppendReceipt | undefined {
    let place: Place | undefined;
    let revision = before;
    for (const event of append.events) {
      revision += 1n;
      place = this.#placeOf.get<Place>(event.eventId);
      if (place?.stream !== append.stream || place.revision !== revision) return undefined;
    }
    return place && { revision, position: toPosition(place.position), repeated: true };
  }

  #conflict({ stream, expected }: PendingAppend, head: bigint): RevisionConflict {
    return new RevisionConflict(stream, expected, head < 0n ? null : head);
  }
}
