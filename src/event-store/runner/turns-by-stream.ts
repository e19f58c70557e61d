import type { StreamName } from '../../kernel/event';
import { StoreUnavailable } from '../../kernel/event-store';

/**
 * Lets one piece of work at a time at each stream, in the order asked; different streams never wait for each other. Whoever
 * waited too long for those before them (a store that falls silent holds each for seconds) is told that it is busy: else
 * their waits would add up, and nothing was begun for them yet.
 */
export class TurnsByStream {
  private readonly last = new Map<StreamName, Promise<unknown>>();

  constructor(private readonly longestWaitMs = Infinity) {}

  inTurn<T>(stream: StreamName, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(stream);
    const asked = performance.now();
    const turn = (): Promise<T> => (performance.now() - asked > this.longestWaitMs ? Promise.reject(new StoreUnavailable('busy')) : work());
    const mine = before ? before.then(turn, turn) : work();
    this.last.set(stream, mine);
    const leave = (): void => {
      if (this.last.get(stream) === mine) this.last.delete(stream);
    };
    mine.then(leave, leave);
    return mine;
  }
}
