export type CallKind = 'append' | 'batch-append' | 'read' | 'subscription' | 'delete' | 'features' | 'gossip';

type Waiting = { readonly kind: CallKind; readonly count: number; readonly seen: () => void };

/** Counts calls as they come in, and lets a test wait for one instead of for a clock. */
export class Arrivals {
  readonly #counts = new Map<CallKind, number>();
  #waiting: Waiting[] = [];

  note(kind: CallKind): void {
    const count = this.count(kind) + 1;
    this.#counts.set(kind, count);
    const [over, still] = [
      this.#waiting.filter((one) => one.kind === kind && count >= one.count),
      this.#waiting.filter((one) => one.kind !== kind || count < one.count),
    ];
    this.#waiting = still;
    for (const { seen } of over) seen();
  }

  count(kind: CallKind): number {
    return this.#counts.get(kind) ?? 0;
  }

  /** Resolves with the next call of a kind, or with the one that makes it so many since the start. */
  arrived(kind: CallKind, count = this.count(kind) + 1): Promise<void> {
    if (this.count(kind) >= count) return Promise.resolve();
    return new Promise((seen) => this.#waiting.push({ kind, count, seen }));
  }
}
