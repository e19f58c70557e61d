import type { CallKind } from './arrivals';
import type { Refusal } from './wire';

/** What a fault falls on. */
export type Scope = 'all' | 'appends' | 'reads' | CallKind;
/** `times`: for how many calls; without it until it is lifted. */
export type FaultReach = { readonly on?: Scope; readonly times?: number };
export type Lift = () => void;

export type Act =
  | { readonly do: 'refuse'; readonly refusal: Refusal }
  | { readonly do: 'not-ready' }
  | { readonly do: 'hold'; readonly until: Promise<void> }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'kill'; readonly stored: boolean }
  | { readonly do: 'answer-late'; readonly ms: number };

type Rule = { readonly act: Act; readonly on: Scope; left: number };

const appends: readonly CallKind[] = ['append', 'batch-append', 'delete'];
const reads: readonly CallKind[] = ['read', 'subscription'];

export const fallsOn = (scope: Scope, kind: CallKind): boolean =>
  scope === 'all' || scope === kind || (scope === 'appends' && appends.includes(kind)) || (scope === 'reads' && reads.includes(kind));

/** The faults that wait for calls to come. */
export class FaultRules {
  #rules: Rule[] = [];

  add(act: Act, { on = 'all', times = Infinity }: FaultReach = {}): Lift {
    const rule = { act, on, left: times };
    this.#rules.push(rule);
    return () => {
      this.#rules = this.#rules.filter((other) => other !== rule);
    };
  }

  /** What happens to a call that has come; a one-shot fault is used up by it. */
  take(kind: CallKind): readonly Act[] {
    if (this.#rules.length === 0) return [];
    const struck = this.#rules.filter(({ on }) => fallsOn(on, kind));
    for (const rule of struck) rule.left -= 1;
    this.#rules = this.#rules.filter(({ left }) => left > 0);
    return struck.map(({ act }) => act);
  }

  /** Standing holds, which stop even a stream that is open already. */
  holdOn(kind: CallKind): Promise<void> | undefined {
    for (const { act, on } of this.#rules) if (act.do === 'hold' && fallsOn(on, kind)) return act.until;
    return undefined;
  }

  clear(): void {
    this.#rules = [];
  }
}
