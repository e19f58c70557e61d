import type { EventFeed } from '../kernel/event-store';
import type { Advanced } from './policy-work';

export type PolicyLoopOptions = {
  readonly feed: Pick<EventFeed, 'onAppended'>;
  readonly work: { advance(): Promise<Advanced>; stop(): Promise<void> };
  /** Looks again after so long (ms) even where nobody said that something was appended, or while another server works. */
  readonly lookMs: number;
  /** The first wait (ms) after a failure; doubled each time up to a minute. */
  readonly retryMs: number;
};

const longestWaitMs = 60_000;

/** Keeps a policy going for as long as the process lives: soon after each append, and again and again where it stands still. */
export class PolicyLoop {
  private stopped = false;
  private failures = 0;
  private endWait: () => void = () => undefined;
  private woken = false;
  private running: Promise<void> = Promise.resolve();
  private stopListening: () => void = () => undefined;

  constructor(private readonly options: PolicyLoopOptions) {}

  start(): void {
    this.stopListening = this.options.feed.onAppended(() => {
      this.woken = true;
      // Where it stands still, what is new behind it is no reason to hurry.
      if (this.failures === 0) this.endWait();
    });
    this.running = this.run();
  }

  /** Resolves when the event in hand is done with. Another server goes on at once. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.stopListening();
    this.endWait();
    try {
      await this.options.work.stop();
    } catch {
      // The lease runs out by itself.
    }
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.woken = false;
      let advanced: Advanced;
      try {
        advanced = await this.options.work.advance();
      } catch {
        advanced = 'stalled';
      }
      this.failures = advanced === 'stalled' ? this.failures + 1 : 0;
      await this.wait(this.waitAfter(advanced));
    }
  }

  private waitAfter(advanced: Advanced): number {
    const { lookMs, retryMs } = this.options;
    if (advanced === 'caught-up' && this.woken) return 0;
    const waitMs = advanced === 'stalled' ? Math.min(retryMs * 2 ** (this.failures - 1), longestWaitMs) : lookMs;
    // Servers that started together would otherwise ask together for ever.
    return waitMs * (0.75 + Math.random() / 2);
  }

  private wait(ms: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, this.stopped ? 0 : ms);
      this.endWait = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
}
