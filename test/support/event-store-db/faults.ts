import { status } from '@grpc/grpc-js';
import { FaultRules, type FaultReach, type Lift, type Scope } from './fault-rules';
import type { OpenCalls } from './open-calls';
import { refusals, type Endpoint } from './refusals';
import type { StoredLog } from './stored-log';
import type { Refusal } from './wire';

type Struck = { readonly calls: OpenCalls; readonly log: () => StoredLog; readonly dropConnections: () => void };

/** Everything that can go wrong with a node, as plain functions. Those that last give back the way to lift them. */
export class Faults {
  readonly rules = new FaultRules();
  /** How many events a live subscriber may be behind before it is cut off. */
  liveBuffer = Infinity;
  #twice = 0;
  #afterAppends: { left: number; readonly strike: () => void }[] = [];
  #speak: (() => void)[] = [];

  constructor(private readonly node: Struck) {}

  /** All open calls end with UNAVAILABLE; the connection stays. */
  dropStreams(refusal: Refusal = refusals.unavailable()): void {
    this.node.calls.refuseAll(refusal);
  }

  /** As when the process is killed and its port closes for an instant: no status, no goodbye. */
  dropConnections(): void {
    this.node.dropConnections();
  }

  /** The next append is stored, or not, and then the connection is gone before it is answered. */
  killInMidAppend({ stored, ...reach }: { readonly stored: boolean } & FaultReach): Lift {
    return this.rules.add({ do: 'kill', stored }, { on: 'appends', times: 1, ...reach });
  }

  /** Accepts, answers nothing, delivers nothing, until `speak()`. */
  silence(on: Scope = 'all'): void {
    const until = new Promise<void>((resolve) => this.#speak.push(resolve));
    this.#speak.push(this.rules.add({ do: 'hold', until }, { on }));
  }

  /** Does what was held back, if whoever asked is still there. */
  speak(): void {
    for (const speak of this.#speak.splice(0)) speak();
  }

  slow(ms: number, reach: FaultReach = {}): Lift {
    return this.rules.add({ do: 'wait', ms }, reach);
  }

  /** Subscriptions end as if there were nothing more to come, without an error. */
  endGracefully(): void {
    this.node.calls.endAll(['subscription', 'batch-append']);
  }

  /** As a server that is asked to stop: its streams end with code 13. */
  stopStreams(): void {
    this.node.calls.refuseAll(refusals.stopping());
  }

  notReady(reach: FaultReach = {}): Lift {
    return this.rules.add({ do: 'not-ready' }, reach);
  }

  notLeader(leader: Endpoint, reach: FaultReach = {}): Lift {
    return this.failWith(refusals.notLeader(leader), { on: 'appends', ...reach });
  }

  /** At once for every live subscription, or for those that fall behind by so many events from now on. */
  cutSlowConsumers({ behind }: { readonly behind?: number } = {}): void {
    if (behind === undefined) this.node.calls.refuseAll(refusals.tooSlow(), ['subscription']);
    else this.liveBuffer = behind;
  }

  /** The append is stored at once; its answer comes when the client has stopped waiting. */
  lateAnswerAfterTimeout(ms: number, reach: FaultReach = {}): Lift {
    return this.rules.add({ do: 'answer-late', ms }, { on: 'appends', times: 1, ...reach });
  }

  /** The next events that go out, on a read or a subscription, go out twice each. */
  deliverTwice(events = 1): void {
    this.#twice += events;
  }

  isDeliveredTwice(): boolean {
    if (this.#twice === 0) return false;
    this.#twice -= 1;
    return true;
  }

  /** The node comes back from an older backup: connections are gone, and so is what came after a position. */
  rollBackTo(position: bigint): void {
    this.node.dropConnections();
    this.node.log().cutBackTo(position);
  }

  failWith(refusal: Refusal, reach: FaultReach = {}): Lift {
    return this.rules.add({ do: 'refuse', refusal }, reach);
  }

  /** The server's own time-out: the outcome is unknown. */
  timeOut(reach: FaultReach = {}): Lift {
    return this.failWith({ code: status.DEADLINE_EXCEEDED, details: 'Deadline Exceeded' }, { on: 'appends', ...reach });
  }

  /** Strikes when so many more appends were stored. */
  afterAppends(count: number, strike: () => void): void {
    this.#afterAppends.push({ left: count, strike });
  }

  appendStored(): void {
    if (this.#afterAppends.length === 0) return;
    for (const due of this.#afterAppends) due.left -= 1;
    const struck = this.#afterAppends.filter(({ left }) => left <= 0);
    this.#afterAppends = this.#afterAppends.filter(({ left }) => left > 0);
    for (const { strike } of struck) strike();
  }

  /** Everything is well again. */
  lift(): void {
    this.speak();
    this.rules.clear();
    this.liveBuffer = Infinity;
    this.#twice = 0;
    this.#afterAppends = [];
  }
}
