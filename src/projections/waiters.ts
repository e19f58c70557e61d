import type { LiveProjection } from './live-projection';
import type { Position } from '../kernel/position';

type Waiter = { readonly position: Position; readonly on: readonly LiveProjection[]; readonly settle: (reached: boolean) => void };

/** Who waits for views to reach a position. */
export class Waiters {
  private readonly waiting = new Set<Waiter>();

  constructor(private readonly compare: (a: Position, b: Position) => number) {}

  /** True once all have reached it; false when the time is over, or at once where one is stalled before it. */
  wait(position: Position, on: readonly LiveProjection[], timeoutMs: number): Promise<boolean> {
    const now = this.judge(position, on);
    if (now !== undefined) return Promise.resolve(now);
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        waiter.settle(false);
      }, timeoutMs);
      const waiter: Waiter = {
        position,
        on,
        settle: (reached) => {
          clearTimeout(timer);
          this.waiting.delete(waiter);
          resolve(reached);
        },
      };
      this.waiting.add(waiter);
    });
  }

  /** To be called whenever projections moved. */
  check(): void {
    for (const waiter of this.waiting) {
      const outcome = this.judge(waiter.position, waiter.on);
      if (outcome !== undefined) waiter.settle(outcome);
    }
  }

  giveUp(): void {
    for (const waiter of this.waiting) waiter.settle(false);
  }

  private judge(position: Position, on: readonly LiveProjection[]): boolean | undefined {
    const behind = on.filter((projection) => projection.position === null || this.compare(projection.position, position) < 0);
    if (behind.length === 0) return true;
    return behind.some((projection) => projection.isStuck) ? false : undefined;
  }
}
