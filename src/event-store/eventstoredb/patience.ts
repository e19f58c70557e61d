import { setTimeout as pause } from 'node:timers/promises';

const shortestMs = 40;

/** Trying again for so long and no longer, each time after a wait that grows and is never the same for two servers. */
export class Patience {
  #since = performance.now();
  #failures = 0;

  constructor(
    private readonly forMs: number,
    private readonly longestWaitMs = 800,
  ) {}

  /** Waits before the next try; false where there is no time for one. */
  async again(): Promise<boolean> {
    const waitMs = Math.min(shortestMs * 2 ** this.#failures, this.longestWaitMs) * (0.5 + Math.random());
    this.#failures += 1;
    if (performance.now() - this.#since + waitMs > this.forMs) return false;
    await pause(waitMs);
    return true;
  }

  /** Something was achieved: what fails next is another trouble. */
  renew(): void {
    this.#since = performance.now();
    this.#failures = 0;
  }
}
