import type { Position } from '../kernel/position';
import type { Database } from '../sqlite/database';
import type { ProjectionRunner } from './projection-runner';

/** What queries and pages see of the read path. */
export class Views {
  constructor(private readonly runner: ProjectionRunner) {}

  /** The view's rows, read-only, as they are now. Use it within the same turn and do not keep it: a rebuild swaps it. Throws ViewNotReady. */
  read(name: string): Database {
    return this.runner.read(name);
  }

  /** Where the view's current generation rests: for a worker that reads it beside this thread. Ask anew each time. Throws ViewNotReady. */
  fileOf(name: string): string {
    return this.runner.fileOf(name);
  }

  /**
   * Waits until the views (all, unless some are named) have taken the event at `position`: for showing people what they
   * just wrote. False after `timeoutMs` (2,000), or at once where one of them is stalled before it.
   */
  caughtUp(position: Position, options: { readonly names?: readonly string[]; readonly timeoutMs?: number } = {}): Promise<boolean> {
    return this.runner.caughtUp(position, options);
  }
}
