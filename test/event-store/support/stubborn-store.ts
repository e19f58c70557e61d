import type { StreamName } from '../../../src/kernel/event';
import type { AppendReceipt, EventStore, ExpectedRevision, NewEvent, StoredEvent } from '../../../src/kernel/event-store';

type Fault = (append: () => Promise<AppendReceipt>) => Promise<AppendReceipt>;

/** A store whose next appends go wrong as told; the rest it passes on, and it keeps what it was asked to write. */
export class StubbornStore implements EventStore {
  readonly asked: (readonly NewEvent[])[] = [];
  readonly reads: bigint[] = [];
  private readonly faults: Fault[] = [];

  constructor(private readonly inner: EventStore) {}

  get identity(): string {
    return this.inner.identity;
  }

  next(...faults: Fault[]): void {
    this.faults.push(...faults);
  }

  append(stream: StreamName, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendReceipt> {
    this.asked.push(events);
    const append = (): Promise<AppendReceipt> => this.inner.append(stream, expected, events);
    return this.faults.shift()?.(append) ?? append();
  }

  readStream(stream: StreamName, from = 0n): AsyncIterable<readonly StoredEvent[]> {
    this.reads.push(from);
    return this.inner.readStream(stream, from);
  }
}
