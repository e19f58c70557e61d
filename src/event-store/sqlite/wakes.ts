/** How often the file is asked whether another process (an import, a second server) has written to it. */
const pollEveryMs = 500;

/** Wakes the readers of the feed after commits, of this process at once and of others soon. */
export class Wakes {
  readonly #sleepers = new Set<() => void>();
  #poll: NodeJS.Timeout | undefined;

  constructor(private readonly othersWrote: () => boolean) {}

  add(wake: () => void): () => void {
    const sleeper = (): void => {
      wake();
    };
    this.#sleepers.add(sleeper);
    this.#poll ??= setInterval(() => {
      this.#lookForOthers();
    }, pollEveryMs).unref();
    return () => {
      this.#sleepers.delete(sleeper);
      if (this.#sleepers.size === 0) this.stop();
    };
  }

  /** In microtasks: whoever waits for a receipt has it first, and a reader's fault is not the writer's. */
  wakeAll(): void {
    for (const sleeper of this.#sleepers) queueMicrotask(sleeper);
  }

  stop(): void {
    clearInterval(this.#poll);
    this.#poll = undefined;
  }

  #lookForOthers(): void {
    try {
      if (this.othersWrote()) this.wakeAll();
    } catch {
      // Only a hint: what is wrong with the file is said to whoever reads or writes next.
    }
  }
}
