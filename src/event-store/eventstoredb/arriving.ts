import type { StreamingRead } from '@eventstore/db-client';
import { NoAnswer } from './failure';

/**
 * What the client streams, handed on in batches. Holds at most two batches: beyond that the stream waits, and the server with
 * it. Listens for errors as long as the stream lives, for it may emit several and one without a listener ends the process.
 */
export class Arriving<T> {
  #arrived: T[] = [];
  #ended = false;
  #error: unknown;
  #tell: () => void = () => undefined;

  constructor(
    private readonly stream: StreamingRead<T>,
    private readonly size: number,
    private readonly timeoutMs: number,
  ) {
    stream.on('data', (item: T) => {
      this.#arrived.push(item);
      if (this.#arrived.length >= 2 * size) stream.pause();
      if (this.#arrived.length >= size) this.#tell();
    });
    stream.on('error', (error: unknown) => {
      this.#error ??= error;
      this.#tell();
    });
    for (const end of ['end', 'close'] as const)
      stream.on(end, () => {
        this.#ended = true;
        this.#tell();
      });
  }

  /** The next batch, full unless it is the last; empty at the end. Throws what the client did, or NoAnswer; what came before stays lost to nobody: it was handed on. */
  async next(): Promise<T[]> {
    while (this.#arrived.length < this.size && !this.#ended && this.#error === undefined) await this.#something();
    const batch = this.#arrived.splice(0, this.size);
    if (batch.length === 0 && this.#error !== undefined) throw this.#error as Error;
    if (this.#arrived.length < this.size) this.stream.resume();
    return batch;
  }

  /** Tells the server to stop, and lets what is on its way run out: a stream that is left full stays in the client's hands for ever. */
  cancel(): void {
    if (this.#ended || this.#error !== undefined) return;
    this.stream.removeAllListeners('data');
    this.stream.resume();
    void this.stream.cancel().catch(() => undefined);
  }

  #something(): Promise<void> {
    const before = this.#arrived.length;
    return new Promise((resolve, reject) => {
      const look = (): void => {
        // Slowly is not silently.
        if (this.#arrived.length > before) resolve();
        else reject(new NoAnswer());
      };
      const timer = setTimeout(look, this.timeoutMs);
      this.#tell = () => {
        clearTimeout(timer);
        this.#tell = () => undefined;
        resolve();
      };
    });
  }
}
