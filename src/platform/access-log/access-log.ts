import { Inject, Injectable } from '@nestjs/common';
import type { AccessLogEntry } from './access-log-entry';
import { ACCESS_LOG_ROWS, type AccessLogPage, type AccessLogQuestion, type AccessLogRows } from './access-log-rows';

type Waiting = { readonly entry: AccessLogEntry; readonly done: () => void; readonly failed: (error: unknown) => void };

/** Who looked at what. Entries of one turn of the loop are written together, those that come meanwhile after them; each is answered when it is durable. */
@Injectable()
export class AccessLog {
  private waiting: Waiting[] = [];
  private isWriting = false;

  constructor(@Inject(ACCESS_LOG_ROWS) private readonly rows: AccessLogRows) {}

  /** Resolves once the entry is durable. Throws StoreUnavailable: what cannot be logged is not shown. */
  write(entry: AccessLogEntry): Promise<void> {
    return new Promise((done, failed) => {
      this.waiting.push({ entry, done, failed });
      if (this.waiting.length === 1 && !this.isWriting) setImmediate(() => void this.writeAll());
    });
  }

  /** Rejects where nothing could be logged now, and so nothing shown. */
  canBeWritten(): Promise<void> {
    return this.rows.canBeWritten();
  }

  /** For the auditor's pages and for tests, oldest first. */
  entries(): Promise<AccessLogEntry[]> {
    return this.rows.all();
  }

  /** Who was let look at any of these records, newest first, a page at a time. Throws StoreUnavailable. */
  ofRecords(ids: readonly string[], question: AccessLogQuestion): Promise<AccessLogPage> {
    return this.rows.ofRecords(ids, question);
  }

  private async writeAll(): Promise<void> {
    this.isWriting = true;
    while (this.waiting.length > 0) {
      const together = this.waiting;
      this.waiting = [];
      try {
        await this.rows.append(together.map(({ entry }) => entry));
        for (const { done } of together) done();
      } catch (error) {
        for (const { failed } of together) failed(error);
      }
    }
    this.isWriting = false;
  }
}
