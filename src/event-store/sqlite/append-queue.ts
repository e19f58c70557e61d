import type { AppendReceipt } from '../../kernel/event-store';
import { OutcomeUnknown, RevisionConflict, StoreUnavailable } from '../../kernel/event-store';
import type { Database } from '../../sqlite/database';
import { sqliteFailure } from '../../sqlite/sqlite-error';
import { AppendInTransaction } from './append-in-transaction';
import type { PendingAppend } from './pending-append';
import type { StreamHeads } from './stream-heads';

/** What one transaction takes at most, so that nobody waits for a whole import. What is asked for in one turn within it is written in one. */
export const mostEventsTogether = 1000;

/**
 * Group commit: what was asked for in one turn of the event loop shares one transaction and one sync of the disk, and is
 * answered after the commit.
 */
export class AppendQueue {
  readonly #one: AppendInTransaction;
  #waiting: PendingAppend[] = [];
  #due = false;

  constructor(
    private readonly database: Database,
    private readonly heads: StreamHeads,
    private readonly committed: () => void,
  ) {
    this.#one = new AppendInTransaction(database, heads);
  }

  add(append: PendingAppend): void {
    this.#waiting.push(append);
    this.#schedule();
  }

  /** Writes all that waits now. */
  drain(): void {
    while (this.#waiting.length > 0) this.#commitSome();
  }

  #schedule(): void {
    if (this.#due) return;
    this.#due = true;
    setImmediate(() => {
      this.#due = false;
      if (this.#waiting.length > 0) this.#commitSome();
      if (this.#waiting.length > 0) this.#schedule();
    });
  }

  #commitSome(): void {
    const together = this.#take();
    const answers: (AppendReceipt | RevisionConflict)[] = [];
    let step: 'begin' | 'write' | 'commit' = 'begin';
    try {
      this.database.transaction(() => {
        step = 'write';
        this.heads.refresh();
        for (const append of together) answers.push(this.#one.write(append));
        step = 'commit';
      });
    } catch (error) {
      this.heads.forget();
      const failure = failureOf(error, step);
      for (const append of together) append.reject(failure);
      return;
    }
    for (const [index, append] of together.entries()) {
      const answer = answers[index];
      if (answer instanceof RevisionConflict) append.reject(answer);
      else if (answer) append.resolve(answer);
    }
    this.committed();
  }

  #take(): PendingAppend[] {
    let count = 0;
    let events = 0;
    for (const { events: more } of this.#waiting) {
      if (count > 0 && events + more.length > mostEventsTogether) break;
      events += more.length;
      count += 1;
    }
    if (count === this.#waiting.length) {
      const all = this.#waiting;
      this.#waiting = [];
      return all;
    }
    return this.#waiting.splice(0, count);
  }
}

/** A disk that fails while it is told to commit may have kept the transaction all the same. */
function failureOf(error: unknown, step: 'begin' | 'write' | 'commit'): Error {
  const failure = sqliteFailure(error);
  if (failure === 'full' || failure === 'read-only' || failure === 'busy') return new StoreUnavailable(failure, { cause: error });
  return step === 'commit' ? new OutcomeUnknown({ cause: error }) : new StoreUnavailable('failed', { cause: error });
}
