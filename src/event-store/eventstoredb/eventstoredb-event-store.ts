import type { StreamName } from '../../kernel/event';
import {
  StoreUnavailable,
  type AppendReceipt,
  type EventFeed,
  type EventStore,
  type ExpectedRevision,
  type MeasuresTheWay,
  type NewEvent,
  type StoredEvent,
} from '../../kernel/event-store';
import type { Position } from '../../kernel/position';
import { assertAppendable } from '../appendable';
import { TurnsByStream } from '../runner/turns-by-stream';
import type { Note } from '../store-notes';
import { comparePositions, fromPosition } from './all-position';
import { AllReading } from './all-reading';
import { appendOn, type AppendOn } from './append-on';
import { parseConnectionString } from './connection-string';
import { identify, type LogIdentity } from './log-identity';
import { Nodes } from './nodes';
import { storedEventOf } from './our-events';
import { readOn } from './read-on';
import { defaultSettings, type StoreSettings } from './settings';
import { WakeSubscription } from './wake-subscription';

export type EventStoreDbOptions = {
  readonly note?: Note;
  readonly settings?: Partial<StoreSettings>;
  /** Put before the name of every stream, so that several logs can stand in one store without seeing each other. No dash. */
  readonly prefix?: string;
  /** Nothing is written, not even the beginning of a log where there is none. */
  readonly readOnly?: boolean;
};

/**
 * Finds the log in an EventStoreDB, or begins it. Throws TypeError on an address that is none, StoreUnavailable where nobody
 * answers, NoLogHere where there is none and nothing may be written.
 */
export async function openEventStoreDb(url: string, options: EventStoreDbOptions = {}): Promise<EventStoreDbEventStore> {
  const { note = () => undefined, settings, prefix = '', readOnly = false } = options;
  const cluster = parseConnectionString(url);
  const nodes = new Nodes(cluster, note);
  const on: AppendOn = {
    nodes,
    note,
    settings: { ...defaultSettings, ...settings },
    credentials: cluster.credentials,
    inStore: (stream) => prefix + stream,
  };
  try {
    return new EventStoreDbEventStore(on, await identify(on, readOnly), prefix, readOnly);
  } catch (error) {
    await nodes.close();
    throw error;
  }
}

const streamBatch = 500;

/** The log in an EventStoreDB, one node or a cluster. */
export class EventStoreDbEventStore implements EventStore, EventFeed, MeasuresTheWay {
  readonly identity: string;
  readonly compare = comparePositions;
  readonly #turns = new TurnsByStream();
  readonly #all: AllReading;
  readonly #sleepers = new Set<() => void>();
  #subscription: WakeSubscription | undefined;

  constructor(
    private readonly on: AppendOn,
    private readonly log: LogIdentity,
    private readonly prefix: string,
    private readonly readOnly: boolean,
  ) {
    this.identity = log.identity;
    this.#all = new AllReading(on, log, prefix);
  }

  /** In turn by stream, so that what is asked for in order arrives in order. */
  async append(stream: StreamName, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendReceipt> {
    assertAppendable(stream, expected, events);
    if (this.readOnly) throw new StoreUnavailable('read-only');
    const receipt = await this.#turns.inTurn(stream, async () => {
      this.#assertOpen();
      return appendOn(this.on, stream, expected, events);
    });
    this.#wakeAll();
    return receipt;
  }

  async *readStream(stream: StreamName, from = 0n): AsyncGenerator<readonly StoredEvent[]> {
    this.#assertOpen();
    const batches = readOn(this.on, {
      from,
      open: ({ client }, fromRevision) => client.readStream(this.on.inStore(stream), { fromRevision, requiresLeader: true }),
      following: ({ event }, place) => (event ? event.revision + 1n : place),
      batchSize: streamBatch,
    });
    for await (const batch of batches) yield batch.flatMap(({ event }) => (event ? [storedEventOf(event, this.prefix)] : []));
  }

  read(after: Position | null, batchSize = 500): AsyncIterable<readonly StoredEvent[]> {
    const head = this.head();
    // Whoever reads hears of it; somebody who never does must not end the process.
    head.catch(() => undefined);
    return this.#all.upTo(head, after, batchSize);
  }

  onAppended(wake: () => void): () => void {
    const sleeper = (): void => {
      wake();
    };
    this.#sleepers.add(sleeper);
    this.#subscription ??= new WakeSubscription(this.on, () => {
      this.#wakeAll();
    });
    return () => {
      this.#sleepers.delete(sleeper);
      if (this.#sleepers.size === 0) this.#stopListening();
    };
  }

  async head(): Promise<Position | null> {
    this.#assertOpen();
    return this.#all.head();
  }

  /** By bytes of the log: its events are not counted anywhere. */
  wayTo(position: Position | null, head: Position): number {
    const [begins, end] = [this.log.begins.commit, fromPosition(head).commit];
    const at = position === null ? begins : fromPosition(position).commit;
    return end <= begins ? 1 : Math.min(1, Number(at - begins) / Number(end - begins));
  }

  /** Ends what is under way; further calls answer StoreUnavailable `closed`. */
  async close(): Promise<void> {
    if (this.on.nodes.isClosed) return;
    this.#stopListening();
    await this.on.nodes.close();
  }

  #assertOpen(): void {
    if (this.on.nodes.isClosed) throw new StoreUnavailable('closed');
  }

  /** In microtasks: whoever waits for a receipt has it first, and a reader's fault is not the writer's. */
  #wakeAll(): void {
    for (const sleeper of this.#sleepers) queueMicrotask(sleeper);
  }

  #stopListening(): void {
    this.#subscription?.stop();
    this.#subscription = undefined;
  }
}
