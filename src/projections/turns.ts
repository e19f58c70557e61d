/**
 * Runs one piece of work at a time, soon after it is asked for. Askings that come while it runs or waits become one more
 * run: under load the batches grow instead of the number of transactions.
 */
export class Turns {
  private timer: NodeJS.Timeout | undefined;
  private scheduled: NodeJS.Immediate | undefined;
  private tail: Promise<void> = Promise.resolve();
  private queued = false;
  private stopped = false;
  private lastEnded = -Infinity;

  /** `spacingMs` is kept between the end of a run and the next unhurried one. */
  constructor(
    private readonly work: () => Promise<void>,
    private readonly spacingMs: number,
  ) {}

  /** `hurried` where somebody waits for the outcome. */
  ask(hurried = false): void {
    if (this.stopped || this.queued || this.scheduled) return;
    const wait = hurried ? 0 : this.lastEnded + this.spacingMs - performance.now();
    if (wait > 0) {
      this.timer ??= setTimeout(() => {
        this.enqueue();
      }, wait);
      return;
    }
    this.scheduled = setImmediate(() => {
      this.enqueue();
    });
  }

  /** Runs `work` between two turns. */
  between<T>(work: () => Promise<T>): Promise<T> {
    const outcome = this.tail.then(work);
    this.tail = outcome.then(
      () => undefined,
      () => undefined,
    );
    return outcome;
  }

  /** Answers when what runs has ended; nothing begins any more. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.disarm();
    await this.tail;
  }

  private enqueue(): void {
    this.disarm();
    if (this.stopped) return;
    this.queued = true;
    void this.between(async () => {
      this.queued = false;
      await this.work();
      this.lastEnded = performance.now();
    });
  }

  private disarm(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    clearImmediate(this.scheduled);
    this.scheduled = undefined;
  }
}
