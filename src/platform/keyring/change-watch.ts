import type { Database } from '../../sqlite/database';

/**
 * Notices that another connection wrote to the file. Asking SQLite costs as much as a decryption, so it asks once for all
 * that is done without waiting: nobody can have been told of a destruction in between.
 */
export class ChangeWatch {
  private seen: number;
  private asked = false;

  constructor(private readonly database: Database) {
    this.seen = this.version();
  }

  changed(): boolean {
    if (this.asked) return false;
    this.asked = true;
    queueMicrotask(() => {
      this.asked = false;
    });
    const now = this.version();
    const changed = now !== this.seen;
    this.seen = now;
    return changed;
  }

  private version(): number {
    return Number(this.database.prepare('PRAGMA data_version').get<{ data_version: number }>()?.data_version);
  }
}
