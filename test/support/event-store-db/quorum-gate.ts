import type { Change, ChangeOutcome } from './served';

type Waiting = { readonly change: Change; readonly settle: (outcome: ChangeOutcome) => void };

/**
 * Where appends wait that not enough nodes can hear of. Whoever asked is told after a while that it timed out, and the
 * append waits on: it is stored if the others come back first, and lost if another leader is elected first.
 */
export class QuorumGate {
  #waiting: Waiting[] = [];

  constructor(private readonly timeout: number) {}

  wait(change: Change): Promise<ChangeOutcome> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        resolve({ kind: 'timeout' });
      }, this.timeout);
      const settle = (outcome: ChangeOutcome): void => {
        clearTimeout(timer);
        resolve(outcome);
      };
      this.#waiting.push({ change, settle });
    });
  }

  get count(): number {
    return this.#waiting.length;
  }

  open(apply: (change: Change) => ChangeOutcome): void {
    for (const { change, settle } of this.#waiting.splice(0)) settle(apply(change));
  }

  /** What waited is lost. */
  discard(): void {
    for (const { settle } of this.#waiting.splice(0)) settle({ kind: 'timeout' });
  }
}
