import { DoubleNode } from './double-node';
import { QuorumGate } from './quorum-gate';
import { pause, type Change, type ChangeOutcome, type Membership } from './served';
import { StoredLog } from './stored-log';

export type ClusterOptions = {
  readonly nodes?: number;
  /** How long an append waits for a quorum before its caller is told that it timed out; 2 s on a real one. */
  readonly prepareTimeout?: number;
};

/**
 * Several nodes on ports of their own, each with its own copy of the log. One leads; nobody is elected unless a test says
 * so. A node that is cut off still talks to clients, and an old leader there still believes that it leads.
 */
export class DoubleCluster {
  readonly nodes: readonly DoubleNode[];
  readonly #gates: readonly QuorumGate[];
  readonly #cutOff = new Set<number>();
  readonly #lagging = new Set<number>();
  readonly #believesToLead = new Set([0]);
  readonly #prepareTimeout: number;
  #leader: number | undefined = 0;

  constructor({ nodes = 3, prepareTimeout = 200 }: ClusterOptions = {}) {
    this.#prepareTimeout = prepareTimeout;
    this.#gates = Array.from({ length: nodes }, () => new QuorumGate(prepareTimeout));
    this.nodes = this.#gates.map(
      (_, index) => new DoubleNode({ log: new StoredLog({ empty: true }), membership: () => this.#membershipOf(index) }),
    );
    this.#nodeAt(0).log.writeSystemEvents(2);
    this.#catchUpAll();
  }

  async start(): Promise<this> {
    for (const node of this.nodes) await node.start();
    return this;
  }

  /** All hosts, so that the client asks who leads before it connects. */
  get url(): string {
    return `esdb://${this.nodes.map(({ endpoint }) => `${endpoint.address}:${endpoint.port}`).join(',')}?tls=false`;
  }

  get leader(): DoubleNode | undefined {
    return this.#leader === undefined ? undefined : this.nodes[this.#leader];
  }

  /** How many appends wait at a node for a quorum. */
  waitingAt(index: number): number {
    return this.#gates[index]?.count ?? 0;
  }

  /** What a former leader had not passed on is lost with it. */
  electLeader(index: number): void {
    if (this.#leader !== undefined && this.#leader !== index) this.#gates[this.#leader]?.discard();
    for (const other of [...this.#believesToLead]) if (this.#sees(index, other)) this.#believesToLead.delete(other);
    this.#believesToLead.add(index);
    this.#leader = index;
    this.#settle();
  }

  /** Nobody leads: every node says that it is not ready. */
  loseLeader(): void {
    this.#leader = undefined;
    this.#believesToLead.clear();
  }

  /** The other nodes no longer hear this one, nor it them; clients reach all of them. */
  cutOff(index: number): void {
    this.#cutOff.add(index);
  }

  /** It hears the others again, takes what it missed, and stops leading if another was elected. */
  restore(index: number): void {
    this.#cutOff.delete(index);
    if (this.#leader !== index) {
      this.#believesToLead.delete(index);
      this.#gates[index]?.discard();
    }
    this.#settle();
  }

  /** A follower that acknowledges and shows nothing yet, until `catchUp`. */
  lag(index: number): void {
    this.#lagging.add(index);
  }

  catchUp(index: number): void {
    this.#lagging.delete(index);
    this.#catchUpAll();
  }

  /** As `kill -9`: nobody answers at its port until it is revived. */
  kill(index: number): Promise<void> {
    return this.#nodeAt(index).stop();
  }

  async revive(index: number): Promise<void> {
    const node = this.#nodeAt(index);
    node.log.forgetRecentIds();
    await node.start();
    this.restore(index);
  }

  async stop(): Promise<void> {
    for (const gate of this.#gates) gate.discard();
    for (const node of this.nodes) await node.stop();
  }

  #membershipOf(index: number): Membership {
    const roleOf = (other: number): 'leader' | 'follower' | 'electing' =>
      this.#believesToLead.has(other) ? 'leader' : this.#leader === undefined ? 'electing' : 'follower';
    return {
      role: () => roleOf(index),
      leader: () => (roleOf(index) === 'leader' ? this.#nodeAt(index) : this.leader)?.endpoint,
      members: () =>
        this.nodes.map(({ endpoint }, other) => ({ endpoint, state: roleOf(other), alive: other === index || this.#sees(index, other) })),
      change: (change) => this.#change(index, change),
    };
  }

  #change(index: number, change: Change): ChangeOutcome | Promise<ChangeOutcome> {
    if (this.#believesToLead.has(index)) return this.#hasQuorum(index) ? this.#apply(index, change) : this.#gateAt(index).wait(change);
    // A follower passes it on, to a leader that may be dead: then it waits until it gives up.
    if (this.#leader !== undefined && this.#sees(index, this.#leader)) return this.#change(this.#leader, change);
    return pause(this.#prepareTimeout).then(() => ({ kind: 'timeout' }));
  }

  #apply(index: number, change: Change): ChangeOutcome {
    const outcome = change(this.#nodeAt(index).log);
    if (outcome.kind === 'success' && outcome.written.length > 0) this.#catchUpAll();
    return outcome;
  }

  #settle(): void {
    this.#catchUpAll();
    const index = this.#leader;
    if (index !== undefined && this.#hasQuorum(index)) this.#gateAt(index).open((change) => this.#apply(index, change));
  }

  /** Every follower that can be reached holds what the leader holds. */
  #catchUpAll(): void {
    if (this.#leader === undefined) return;
    const { all } = this.#nodeAt(this.#leader).log;
    for (const [other, { log }] of this.nodes.entries()) {
      if (other === this.#leader || this.#lagging.has(other) || this.#cutOff.has(other) || this.#cutOff.has(this.#leader)) continue;
      const last = log.all.at(-1);
      if (last && all[log.all.length - 1] !== last) throw new Error('two logs of the cluster have parted');
      log.take(all.slice(log.all.length));
    }
  }

  #hasQuorum(index: number): boolean {
    const heard = this.nodes.filter((_, other) => other === index || this.#sees(index, other)).length;
    return heard > this.nodes.length / 2;
  }

  #sees(one: number, other: number): boolean {
    return !this.#cutOff.has(one) && !this.#cutOff.has(other) && this.#nodeAt(one).isRunning && this.#nodeAt(other).isRunning;
  }

  #nodeAt(index: number): DoubleNode {
    const node = this.nodes[index];
    if (!node) throw new RangeError(`there is no node ${index}`);
    return node;
  }

  #gateAt(index: number): QuorumGate {
    const gate = this.#gates[index];
    if (!gate) throw new RangeError(`there is no node ${index}`);
    return gate;
  }
}

export const startDoubleCluster = (options: ClusterOptions = {}): Promise<DoubleCluster> => new DoubleCluster(options).start();
