import { OutcomeUnknown, StoreUnavailable } from '../../../src/kernel/event-store';
import type { StreamName } from '../../../src/kernel/event';
import type { AppendReceipt, EventFeed, EventStore, ExpectedRevision, NewEvent } from '../../../src/kernel/event-store';
import type { Position } from '../../../src/kernel/position';

/** What becomes of the process or the store at an append: it ends before or after the writing, or is told nothing, once or for ever. */
export type Interruption = 'before' | 'after' | 'unknown-once' | 'unknown-for-ever' | 'unknown-unwritten';

/** A store on which everything goes wrong at the appends that were named, counted from 0 over all its copies. */
export class InterruptedStore implements EventStore, EventFeed {
  readonly appends: (readonly NewEvent[])[] = [];

  constructor(
    private readonly inner: EventStore & EventFeed,
    private readonly at: ReadonlyMap<number, Interruption> = new Map(),
  ) {}

  get identity(): string {
    return this.inner.identity;
  }

  async append(stream: StreamName, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendReceipt> {
    const interruption = this.at.get(this.appends.length);
    this.appends.push(events);
    if (interruption === 'before') throw new StoreUnavailable('unreachable');
    if (interruption === 'unknown-unwritten') throw new OutcomeUnknown();
    const receipt = await this.inner.append(stream, expected, events);
    if (interruption === 'after') throw new StoreUnavailable('closed');
    if (interruption !== undefined) throw new OutcomeUnknown();
    return receipt;
  }

  readonly read = (after: Position | null, batchSize?: number) => this.inner.read(after, batchSize);
  readonly readStream = (stream: StreamName, from?: bigint) => this.inner.readStream(stream, from);
  readonly onAppended = (wake: () => void) => this.inner.onAppended(wake);
  readonly head = () => this.inner.head();
  readonly compare = (a: Position, b: Position) => this.inner.compare(a, b);
}
