import type { StreamName } from '../../kernel/event';
import type { AnyDecider, FoldedStream } from './folded-stream';

/**
 * Folded streams, bounded: the longest unused goes first. What is taken out is put back only when it is known to stand,
 * so that a failure drops it. Emptied as soon as a key was destroyed: states hold opened data.
 */
export class StateCache {
  private readonly streams = new Map<StreamName, FoldedStream<unknown>>();
  private erasures = 0;

  constructor(private readonly size: number) {}

  take<State>(stream: StreamName, decider: AnyDecider<State>, erasures: number): FoldedStream<State> | undefined {
    if (erasures !== this.erasures) {
      this.streams.clear();
      this.erasures = erasures;
    }
    const found = this.streams.get(stream);
    this.streams.delete(stream);
    return found?.decider === (decider as unknown) ? (found as FoldedStream<State>) : undefined;
  }

  /** `erasures` as they stood when the stream was taken or read. */
  put(stream: StreamName, folded: FoldedStream<unknown>, erasures: number): void {
    if (erasures !== this.erasures || folded.revision < 0n) return;
    this.streams.set(stream, folded);
    const [oldest] = this.streams.keys();
    if (this.streams.size > this.size && oldest !== undefined) this.streams.delete(oldest);
  }
}
