import type { CommandRunner } from '../event-store/runner';
import type { Clock } from '../kernel/clock';
import type { RecordedEvent } from '../kernel/event';
import type { EventFeed, StoredEvent } from '../kernel/event-store';
import type { Keyring } from '../kernel/keyring';
import type { Leases } from '../kernel/lease';
import type { PolicyCheckpoint, PolicyCheckpoints } from '../kernel/policy-checkpoints';
import type { Position } from '../kernel/position';
import type { Policy } from './policy';
import { writeFor } from './reaction';

export type PolicyWorkOptions = {
  readonly feed: EventFeed;
  readonly decode: (stored: StoredEvent) => RecordedEvent;
  readonly runner: Pick<CommandRunner, 'execute'>;
  readonly checkpoints: PolicyCheckpoints;
  readonly leases: Leases;
  /** What became of people's keys elsewhere is known before a batch is reacted to. */
  readonly keyring: Pick<Keyring, 'refresh'>;
  readonly clock: Clock;
  /** For how long the work is claimed at a time (ms). */
  readonly leaseMs: number;
};

/** Where a policy stands still and by what; the error's name alone, for its message may hold data. */
export type PolicyStall = { readonly position: Position | null; readonly eventType: string | null; readonly errorName: string };
export type Advanced = 'caught-up' | 'elsewhere' | 'stalled';

const batchSize = 100;

/**
 * One policy brought forward. Facts are had once by the ids of their commands; the lease only spares several servers the
 * same work, and the checkpoint only spares one the same reading.
 */
export class PolicyWork {
  stall: PolicyStall | undefined;
  private stopping = false;

  constructor(
    private readonly policy: Policy,
    private readonly options: PolicyWorkOptions,
  ) {}

  get lease(): string {
    return `policy:${this.policy.name}`;
  }

  /** Reacts to all that is there, unless another server does. Rejects where log, keyring, lease or checkpoint cannot be had. */
  async advance(): Promise<Advanced> {
    const { feed, keyring, leases, leaseMs, checkpoints } = this.options;
    if (!(await leases.hold(this.lease, leaseMs))) return 'elsewhere';
    const checkpoint = await checkpoints.read(this.policy.name);
    const misplaced = checkpoint && (await this.misplaced(checkpoint));
    if (misplaced) return this.standStill({ position: checkpoint.position, eventType: null, errorName: misplaced });
    let position = checkpoint?.position ?? null;
    for await (const batch of feed.read(position, batchSize)) {
      await keyring.refresh();
      for (const stored of batch) {
        const errorName = await this.take(stored);
        if (errorName !== undefined) {
          await this.keep(position);
          return this.standStill({ position: stored.position, eventType: stored.type, errorName });
        }
        position = stored.position;
        if (this.stopping) break;
      }
      await this.keep(position);
      if (this.stopping || !(await leases.hold(this.lease, leaseMs))) return 'elsewhere';
    }
    this.stall = undefined;
    return 'caught-up';
  }

  /** Ends after the event in hand, and lets another server go on. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.options.leases.release(this.lease);
  }

  private async take(stored: StoredEvent): Promise<string | undefined> {
    const { name, reactsTo } = this.policy;
    if (!reactsTo.includes(stored.type)) return undefined;
    const { decode, runner, clock } = this.options;
    try {
      const event = decode(stored);
      await this.policy.react(event, writeFor(runner, name, event, clock.now()));
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.name : 'Error';
    }
  }

  /** A place in another log, or beyond the end of this one (put back from an older backup), says nothing about what was done. */
  private async misplaced({ store, position }: PolicyCheckpoint): Promise<string | undefined> {
    const { feed } = this.options;
    if (store !== feed.identity) return 'CheckpointOfAnotherStore';
    if (position === null) return undefined;
    const head = await feed.head();
    return head === null || feed.compare(position, head) > 0 ? 'CheckpointBeyondTheLog' : undefined;
  }

  private standStill(stall: PolicyStall): 'stalled' {
    this.stall = stall;
    return 'stalled';
  }

  private keep(position: Position | null): Promise<void> {
    return this.options.checkpoints.write(this.policy.name, { store: this.options.feed.identity, position });
  }
}
