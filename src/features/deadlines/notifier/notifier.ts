import { setImmediate } from 'node:timers/promises';
import type { FoundAlert } from '../../../casework/alerts/alerts.query';
import type { Clock } from '../../../kernel/clock';
import type { Instant } from '../../../kernel/instant';
import type { Leases } from '../../../kernel/lease';
import type { Outbox } from '../../../kernel/outbox';
import { reasonOf } from './reason-of';

export type NotifierOptions = {
  /** What calls on anybody, in pieces. */
  readonly alerts: (at: Instant) => Iterable<readonly FoundAlert[]>;
  readonly isQuiet: (at: Instant) => boolean;
  /** The id of the entry for one reason; nobody without the force's key can tell which reason it was. */
  readonly idOf: (reason: string) => string;
  readonly outbox: Pick<Outbox, 'post'>;
  readonly leases: Leases;
  readonly clock: Clock;
  /** For how long the work is claimed at a time (ms). */
  readonly leaseMs: number;
};

export type Notified = 'caught-up' | 'elsewhere';

const lease = 'notifier';

/**
 * Puts into the outbox that somebody has something due: one entry for each duty, rung and person, so that it is said once, whoever
 * posts it. At night only what cannot wait is posted: in the morning what still stands then is.
 */
export class Notifier {
  private stopping = false;
  private round: Promise<Notified> | undefined;
  /** What this server posted and still stands: spares the outbox the same again. */
  private posted: ReadonlySet<string> = new Set();

  constructor(private readonly options: NotifierOptions) {}

  /** All that is to be said now, unless another server sees to it. Rejects where views, lease or outbox cannot be had. */
  notify(): Promise<Notified> {
    this.round ??= this.goRound().finally(() => {
      this.round = undefined;
    });
    return this.round;
  }

  /** Ends after the piece in hand, and lets another server go on. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.round?.catch(() => undefined);
    await this.options.leases.release(lease);
  }

  private async goRound(): Promise<Notified> {
    const { alerts, isQuiet, leases, leaseMs, clock } = this.options;
    const at = clock.now();
    const standing = new Set<string>();
    if (!(await leases.hold(lease, leaseMs))) return 'elsewhere';
    const quiet = isQuiet(at);
    for (const found of alerts(at)) {
      for (const each of found) if (!quiet || each.alert.roundTheClock) await this.post(each, at, standing);
      // Other work goes on between the pieces.
      await setImmediate();
      if (this.stopping || !(await leases.hold(lease, leaseMs))) return 'elsewhere';
    }
    this.posted = standing;
    return 'caught-up';
  }

  private async post(found: FoundAlert, at: Instant, standing: Set<string>): Promise<void> {
    const { idOf, outbox } = this.options;
    for (const to of found.alert.to) {
      const id = idOf(reasonOf(found, to));
      if (!this.posted.has(id) && !standing.has(id)) await outbox.post({ id, to, at });
      standing.add(id);
    }
  }
}
