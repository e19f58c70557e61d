import type { ServerWritableStream } from '@grpc/grpc-js';
import { StreamIdentifier } from '@eventstore/db-client/generated/shared_pb';
import { ReadResp, type ReadReq } from '@eventstore/db-client/generated/streams_pb';
import type { Served } from './served';
import { deliveryOf, structuredDeliveryOf, type StoredRecord } from './stored-record';
import { asServiceError, type ReadAnswer, type Refusal } from './wire';

export type ReadCall = ServerWritableStream<ReadReq, ReadAnswer>;

/** The way out of a read: one message after the other, no faster than they are taken, and nothing while the node is silent. */
export class Delivery {
  closed = false;
  readonly #wakes = new Set<() => void>();
  readonly #forget: () => void;

  constructor(
    private readonly node: Served,
    private readonly call: ReadCall,
    private readonly kind: 'read' | 'subscription',
    private readonly structuredIds: boolean,
  ) {
    const close = (): void => {
      this.#close();
    };
    call
      .on('cancelled', close)
      .on('close', close)
      .on('drain', () => {
        this.#wake();
      });
    this.#forget = node.calls.add({
      kind,
      refuse: (refusal) => {
        this.refuse(refusal);
      },
      end: () => {
        this.end();
      },
    });
  }

  /** A promise only where there is something to wait for. */
  event(record: StoredRecord): Promise<void> | undefined {
    const bytes = this.structuredIds ? structuredDeliveryOf(record) : deliveryOf(record);
    if (this.node.faults.isDeliveredTwice()) void this.#write(bytes);
    return this.#write(bytes);
  }

  streamNotFound(stream: string): void {
    const identifier = new StreamIdentifier().setStreamName(Buffer.from(stream));
    void this.#write(new ReadResp().setStreamNotFound(new ReadResp.StreamNotFound().setStreamIdentifier(identifier)));
  }

  confirmation(id: string): void {
    void this.#write(new ReadResp().setConfirmation(new ReadResp.SubscriptionConfirmation().setSubscriptionId(id)));
  }

  caughtUp(): void {
    void this.#write(new ReadResp().setCaughtUp(new ReadResp.CaughtUp()));
  }

  checkpoint(position: bigint): Promise<void> | undefined {
    const text = position.toString();
    return this.#write(new ReadResp().setCheckpoint(new ReadResp.Checkpoint().setCommitPosition(text).setPreparePosition(text)));
  }

  refuse(refusal: Refusal): void {
    if (this.closed) return;
    this.#close();
    this.call.emit('error', asServiceError(refusal));
  }

  end(): void {
    if (this.closed) return;
    this.#close();
    this.call.end();
  }

  /** Resolves when somebody calls `wake`, or when nobody listens any more. */
  untilWoken(listen: (wake: () => void) => () => void): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        stop();
        this.#wakes.delete(wake);
        resolve();
      };
      const stop = listen(wake);
      this.#wakes.add(wake);
    });
  }

  #write(answer: ReadAnswer): Promise<void> | undefined {
    if (this.closed) return undefined;
    const hold = this.node.faults.rules.holdOn(this.kind);
    if (hold) return hold.then(() => this.#write(answer));
    if (this.call.write(answer)) return undefined;
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#wakes.delete(wake);
        resolve();
      };
      this.#wakes.add(wake);
    });
  }

  #wake(): void {
    for (const wake of [...this.#wakes]) wake();
  }

  #close(): void {
    this.closed = true;
    this.#forget();
    this.#wake();
  }
}
