import type { StreamName } from '../../kernel/event';

/** Lets one piece of work at a time at each stream, in the order asked; different streams never wait for each other. */
export class TurnsByStream {
  private readonly last = new Map<StreamName, Promise<unknown>>();

  inTurn<T>(stream: StreamName, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(stream);
    const mine = before ? before.then(work, work) : work();
    this.last.set(stream, mine);
    const leave = (): void => {
      if (this.last.get(stream) === mine) this.last.delete(stream);
    };
    mine.then(leave, leave);
    return mine;
  }
}
