import type { CallKind } from './arrivals';
import type { Refusal } from './wire';

export type OpenCall = {
  readonly kind: CallKind;
  /** Ends it with an error. */
  readonly refuse: (refusal: Refusal) => void;
  /** Ends it as if all had been said; only what streams can. */
  readonly end?: () => void;
};

/** Calls that were not answered yet, and streams that are still open. */
export class OpenCalls {
  readonly #open = new Set<OpenCall>();

  add(call: OpenCall): () => void {
    this.#open.add(call);
    return () => this.#open.delete(call);
  }

  get count(): number {
    return this.#open.size;
  }

  countOf(kind: CallKind): number {
    return [...this.#open].filter((call) => call.kind === kind).length;
  }

  refuseAll(refusal: Refusal, kinds?: readonly CallKind[]): void {
    for (const call of this.#taken(kinds)) call.refuse(refusal);
  }

  /** The oldest that is open; the others go on. */
  refuseOldest(refusal: Refusal, kind: CallKind): void {
    const oldest = [...this.#open].find((call) => call.kind === kind);
    if (!oldest) return;
    this.#open.delete(oldest);
    oldest.refuse(refusal);
  }

  endAll(kinds?: readonly CallKind[]): void {
    for (const call of this.#taken(kinds)) call.end?.();
  }

  #taken(kinds?: readonly CallKind[]): OpenCall[] {
    const taken = [...this.#open].filter(({ kind }) => !kinds || kinds.includes(kind));
    for (const call of taken) this.#open.delete(call);
    return taken;
  }
}
