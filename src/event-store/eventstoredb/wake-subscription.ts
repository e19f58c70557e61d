import { setTimeout as pause } from 'node:timers/promises';
import { END, excludeSystemEvents } from '@eventstore/db-client';
import { failureOf, type FailureKind } from './failure';
import type { Node } from './nodes';
import type { ReadFrom } from './read-on';

const shortestWaitMs = 50;

/**
 * Says soon that something was appended, by whichever server. What was appended is never taken from it: readers read on from
 * their own place, at their own pace, so a subscription that ends, falls behind or gives an event twice costs nothing but a
 * moment. It is made anew for ever, whether it ended with an error or without one; and readers are told to look once it
 * stands, since something may have been appended in between.
 */
export class WakeSubscription {
  #stopped = false;
  #end: () => void = () => undefined;
  #endWait = new AbortController();
  readonly #look: NodeJS.Timeout;

  constructor(
    private readonly from: ReadFrom,
    private readonly wake: () => void,
  ) {
    this.#look = setInterval(wake, from.settings.lookMs).unref();
    void this.#keepUp();
  }

  stop(): void {
    this.#stopped = true;
    clearInterval(this.#look);
    this.#endWait.abort();
    this.#end();
  }

  /** Asked anew each time: it changes while others wait. */
  #isStopped(): boolean {
    return this.#stopped;
  }

  async #keepUp(): Promise<void> {
    const { nodes, note, settings } = this.from;
    for (let failures = 0; !this.#isStopped();) {
      const node = nodes.current;
      const ended = await this.#follow(node, () => {
        failures = 0;
        this.wake();
      });
      if (this.#isStopped()) return;
      if (ended !== 'moved') nodes.leave(node, { kind: ended === 'ended' ? 'unknown' : ended } as Parameters<typeof nodes.leave>[1]);
      const afterMs = ended === 'moved' ? 0 : Math.min(shortestWaitMs * 2 ** failures, settings.longestWaitMs) * (0.5 + Math.random());
      failures += 1;
      if (ended !== 'moved') note({ kind: 'resubscribe', because: ended, afterMs });
      await pause(afterMs, undefined, { signal: this.#endWait.signal, ref: false }).catch(() => undefined);
    }
  }

  /** Resolves when the subscription is over, for whatever reason, or another node is called by now. */
  #follow({ client }: Node, stands: () => void): Promise<FailureKind | 'ended' | 'moved'> {
    return new Promise((resolve) => {
      const subscription = client.subscribeToAll({ fromPosition: END, filter: excludeSystemEvents() });
      const stopMoved = this.from.nodes.onMoved(() => {
        over('moved');
      });
      const over = (how: FailureKind | 'ended' | 'moved'): void => {
        stopMoved();
        subscription.unsubscribe().catch(() => undefined);
        resolve(how);
      };
      subscription.on('confirmation', stands);
      subscription.on('data', this.wake);
      // Several may come, and one that nobody listens to ends the process: the listener stays as long as the stream.
      subscription.on('error', (error) => {
        over(failureOf(error).kind);
      });
      for (const end of ['end', 'close'] as const)
        subscription.on(end, () => {
          over('ended');
        });
      this.#end = () => {
        over('moved');
      };
    });
  }
}
