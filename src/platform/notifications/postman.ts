import type { Clock } from '../../kernel/clock';
import type { StaffId } from '../../kernel/ids';
import type { Leases } from '../../kernel/lease';
import type { Outbox, WaitingNotification } from '../../kernel/outbox';
import type { Mail } from './mail';
import { MailUnavailable } from './mail-unavailable';
import { isOldNews, retryAt } from './retries';
import type { StaffAddresses } from './staff-addresses';

/** What became of one notification, for counting; the error's name alone, for its message may hold an address. */
export type PostmanNote =
  { readonly outcome: 'sent' | 'together' | 'no-address' | 'gave-up' } | { readonly outcome: 'failed'; readonly because: string };

export type PostmanOptions = {
  readonly outbox: Outbox;
  readonly mail: Mail;
  readonly addresses: StaffAddresses;
  readonly leases: Leases;
  readonly clock: Clock;
  /** The domain of the Message-ID. */
  readonly domain: string;
  /** For how long the work is claimed at a time (ms); longer than sending one letter may take. */
  readonly leaseMs: number;
  readonly note: (note: PostmanNote) => void;
};

export type Delivered = 'caught-up' | 'elsewhere' | 'stalled';

const lease = 'postman';
const batchSize = 50;

/**
 * Sends what is in the outbox, each at least once: it is marked only after the mail server took it, and until then it goes
 * out again under the same Message-ID. Of several that wait for one person, the longest waiting gives the letter its id.
 */
export class Postman {
  private stopping = false;
  private round: Promise<Delivered> | undefined;

  constructor(private readonly options: PostmanOptions) {}

  /** All that is due, unless another server does it. Rejects where outbox, lease, staff view or keyring cannot be had. */
  deliver(): Promise<Delivered> {
    // The lease is the server's, so it keeps no server from itself.
    this.round ??= this.goRound().finally(() => {
      this.round = undefined;
    });
    return this.round;
  }

  /** Ends after the letter in hand, and lets another server go on. */
  async stop(): Promise<void> {
    this.stopping = true;
    // Let go before, and another server sends the letter in hand a second time.
    await this.round?.catch(() => undefined);
    await this.options.leases.release(lease);
  }

  private async goRound(): Promise<Delivered> {
    const { outbox, leases, leaseMs, clock } = this.options;
    if (!(await leases.hold(lease, leaseMs))) return 'elsewhere';
    for (;;) {
      const due = await outbox.due(clock.now(), batchSize);
      if (due.length === 0) return 'caught-up';
      // Every letter says the same, so what is due to somebody at once is said in one.
      const told = new Set<StaffId>();
      for (const notification of due) {
        if (this.stopping || !(await leases.hold(lease, leaseMs))) return 'elsewhere';
        if (told.has(notification.to)) await this.together(notification);
        else if (!(await this.take(notification, told))) return 'stalled';
      }
    }
  }

  private async together({ id }: WaitingNotification): Promise<void> {
    await this.options.outbox.sent(id, this.options.clock.now());
    this.options.note({ outcome: 'together' });
  }

  /** False where the next one would fare no better. */
  private async take(notification: WaitingNotification, told: Set<StaffId>): Promise<boolean> {
    const { outbox, addresses, clock, note } = this.options;
    const now = clock.now();
    const { id, to, at, failures } = notification;
    if (isOldNews(at, now)) {
      await outbox.gaveUp(id, now);
      note({ outcome: 'gave-up' });
      return true;
    }
    const address = await addresses.addressOf(to);
    const failure = address === undefined ? 'no-address' : await this.send(id, address);
    if (failure === undefined) {
      await outbox.sent(id, clock.now());
      told.add(to);
      note({ outcome: 'sent' });
      return true;
    }
    await outbox.failed(id, retryAt(failures, now));
    note(failure === 'no-address' ? { outcome: failure } : { outcome: 'failed', because: failure.name });
    return !(failure instanceof MailUnavailable);
  }

  private async send(id: string, to: string): Promise<Error | undefined> {
    const { mail, clock, domain } = this.options;
    try {
      await mail.send({ to, messageId: `<${id}@${domain}>`, at: clock.now() });
      return undefined;
    } catch (error) {
      return error instanceof Error ? error : new MailUnavailable();
    }
  }
}
