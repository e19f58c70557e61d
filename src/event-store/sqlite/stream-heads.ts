import type { StreamName } from '../../kernel/event';
import type { Database, Statement } from '../../sqlite/database';

const mostKept = 50_000;

/**
 * The last revision of each stream (-1 where there is none), remembered between appends. Right as long as `refresh` is
 * called inside the write transaction, which forgets everything once another connection has written to the file.
 */
export class StreamHeads {
  readonly #known = new Map<StreamName, bigint>();
  readonly #select: Statement;
  readonly #dataVersion: Statement;
  #seen: number | undefined;

  constructor(database: Database) {
    this.#select = database.prepare('SELECT max(revision) AS head FROM events WHERE stream = ?', { bigints: true });
    this.#dataVersion = database.prepare('PRAGMA data_version');
  }

  /** Whether another connection has committed since the last call. */
  refresh(): boolean {
    const version = this.#dataVersion.get<{ data_version: number }>()?.data_version;
    const moved = version !== this.#seen;
    this.#seen = version;
    if (moved || this.#known.size > mostKept) this.#known.clear();
    return moved;
  }

  of(stream: StreamName): bigint {
    let head = this.#known.get(stream);
    if (head === undefined) {
      head = this.#select.get<{ head: bigint | null }>(stream)?.head ?? -1n;
      this.#known.set(stream, head);
    }
    return head;
  }

  moved(stream: StreamName, head: bigint): void {
    this.#known.set(stream, head);
  }

  /** After a transaction that did not commit. */
  forget(): void {
    this.#known.clear();
  }
}
