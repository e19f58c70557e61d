import type { Database } from '../../sqlite/database';

/** How long what is only kept in memory, or about to be written, may lag behind another process. */
const lagMs = 20;

/**
 * Notices that another connection wrote to the file. Asking SQLite costs as much as a few decryptions, so it asks once for
 * all that is done without waiting: nobody can have been told of a destruction in between.
 */
export class ChangeWatch {
  private seen: number;
  private asked = false;
  private askedAt = performance.now();

  constructor(private readonly database: Database) {
    this.seen = this.version();
  }

  /** For whatever is about to be shown: as of now. */
  changed(): boolean {
    if (this.asked) return false;
    this.asked = true;
    queueMicrotask(() => {
      this.asked = false;
    });
    this.askedAt = performance.now();
    const now = this.version();
    const changed = now !== this.seen;
    this.seen = now;
    return changed;
  }

  /** For what nobody is shown: as of a moment ago. */
  changedLately(): boolean {
    return performance.now() - this.askedAt >= lagMs && this.changed();
  }

  private version(): number {
    return Number(this.database.prepare('PRAGMA data_version').get<{ data_version: number }>()?.data_version);
  }
}
