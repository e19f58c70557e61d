import type { AppendOutcome } from './append-rules';
import type { Arrivals, CallKind } from './arrivals';
import type { Faults } from './faults';
import type { OpenCalls } from './open-calls';
import type { Endpoint } from './refusals';
import type { StoredLog } from './stored-log';
import type { Refusal } from './wire';

/** Does an append, or whatever else changes the log, on the log that leads. */
export type Change = (log: StoredLog) => AppendOutcome;
export type ChangeOutcome = AppendOutcome | { readonly kind: 'timeout' };

/** How a node stands to others; alone it always leads. */
export interface Membership {
  /** 'electing': nobody leads, nothing is served. */
  readonly role: () => 'leader' | 'follower' | 'electing';
  readonly leader: () => Endpoint | undefined;
  readonly members: () => readonly {
    readonly endpoint: Endpoint;
    readonly state: 'leader' | 'follower' | 'electing';
    readonly alive: boolean;
  }[];
  /** Answers once it is known to enough nodes; at once where there is only one. */
  readonly change: (change: Change) => ChangeOutcome | Promise<ChangeOutcome>;
}

/** What the calls need of their node. */
export interface Served {
  readonly log: () => StoredLog;
  readonly membership: () => Membership;
  readonly faults: Faults;
  readonly arrivals: Arrivals;
  readonly calls: OpenCalls;
  readonly maxAppendSize: number;
  /** Destroys the connection that a call came on. */
  readonly killPeer: (peer: string) => void;
}

export type Strike =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'not-ready' }
  | { readonly kind: 'killed' }
  | { readonly kind: 'goes-on'; readonly killAfter: boolean; readonly answerAfter: number };

const unhurt: Strike = { kind: 'goes-on', killAfter: false, answerAfter: 0 };
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * What the faults do to a call before it is served. Not a promise where there is none, so that appends are judged in the
 * order in which they came.
 */
export function struck(node: Served, kind: CallKind): Strike | Promise<Strike> {
  const acts = node.faults.rules.take(kind);
  return acts.length === 0 ? unhurt : strike(acts);
}

async function strike(acts: ReturnType<Faults['rules']['take']>): Promise<Strike> {
  let outcome: Extract<Strike, { kind: 'goes-on' }> = { kind: 'goes-on', killAfter: false, answerAfter: 0 };
  for (const act of acts) {
    switch (act.do) {
      case 'hold':
        await act.until;
        break;
      case 'wait':
        await pause(act.ms);
        break;
      case 'refuse':
        return { kind: 'refused', refusal: act.refusal };
      case 'not-ready':
        return { kind: 'not-ready' };
      case 'kill':
        if (!act.stored) return { kind: 'killed' };
        outcome = { ...outcome, killAfter: true };
        break;
      case 'answer-late':
        outcome = { ...outcome, answerAfter: act.ms };
        break;
    }
  }
  return outcome;
}
