import type { Clock } from '../../../kernel/clock';
import { StoreUnavailable } from '../../../kernel/event-store';
import type { CaseId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import type { Leases } from '../../../kernel/lease';
import type { Position } from '../../../kernel/position';
import type { WatcherStatus } from '../../../platform/health/watcher-status';

export type WatcherOptions = {
  /** Cases in which something is past due that nobody has written down, as far as the view has come. */
  readonly newlyDue: (at: Instant, limit: number) => readonly CaseId[];
  /** Undefined where there turned out to be nothing to write. */
  readonly notice: (caseId: CaseId, at: Instant) => Promise<Position | undefined>;
  /** Until the view has what was written. */
  readonly caughtUp: (position: Position) => Promise<unknown>;
  readonly leases: Leases;
  readonly clock: Clock;
  /** For how long the work is claimed at a time (ms); longer than one case may take. */
  readonly leaseMs: number;
  /** The error's name alone, for its message may hold data. */
  readonly failed: (because: string) => void;
};

export type Looked = 'caught-up' | 'elsewhere';

const lease = 'watcher';
const batchSize = 100;
const dutiesOfOneCase = 50;

/**
 * Writes down what was missed and which pauses are over, soon after or as soon as the service is back. Queues and pages are right
 * without it: they read the clock.
 */
export class Watcher implements WatcherStatus {
  private stopping = false;
  private round: Promise<Looked> | undefined;
  triedAt: Instant | undefined;
  lookedAt: Instant | undefined;
  failing = 0;

  constructor(private readonly options: WatcherOptions) {}

  /** All that is due, unless another server sees to it. Rejects where view or lease cannot be had. */
  look(): Promise<Looked> {
    this.round ??= this.goThrough().finally(() => {
      this.round = undefined;
    });
    return this.round;
  }

  /** Ends after the case in hand, and lets another server go on. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.round?.catch(() => undefined);
    await this.options.leases.release(lease);
  }

  private async goThrough(): Promise<Looked> {
    const { newlyDue, caughtUp, leases, leaseMs, clock } = this.options;
    this.triedAt = clock.now();
    const failed = new Set<CaseId>();
    const tried = new Set<CaseId>();
    for (;;) {
      if (!(await leases.hold(lease, leaseMs))) return this.looked('elsewhere', failed);
      // Cases that fail stay at the head of the search; those behind them are found all the same.
      const found = newlyDue(clock.now(), batchSize + failed.size * dutiesOfOneCase).filter((caseId) => !tried.has(caseId));
      if (found.length === 0) return this.looked('caught-up', failed);
      let last: Position | undefined;
      for (const caseId of found) {
        if (this.stopping || !(await leases.hold(lease, leaseMs))) return this.looked('elsewhere', failed);
        tried.add(caseId);
        last = (await this.take(caseId, failed)) ?? last;
      }
      if (last !== undefined) await caughtUp(last);
    }
  }

  private async take(caseId: CaseId, failed: Set<CaseId>): Promise<Position | undefined> {
    try {
      return await this.options.notice(caseId, this.options.clock.now());
    } catch (error) {
      // The others would fare no better.
      if (error instanceof StoreUnavailable) throw error;
      failed.add(caseId);
      this.options.failed(error instanceof Error ? error.name : 'Error');
      return undefined;
    }
  }

  private looked(how: Looked, failed: ReadonlySet<CaseId>): Looked {
    this.lookedAt = this.options.clock.now();
    this.failing = failed.size;
    return how;
  }
}
