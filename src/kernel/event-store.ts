import type { EventId } from './ids';
import type { StreamName } from './event';
import type { Position } from './position';

/** An event as it rests in the log: `data` and `metadata` are canonical JSON (RFC 8785), personal fields enciphered. */
export type StoredEvent = {
  readonly position: Position;
  readonly stream: StreamName;
  readonly revision: bigint;
  readonly eventId: EventId;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: string;
  readonly metadata: string;
};

/** What an append brings; the store gives it its revision and its position. */
export type NewEvent = Omit<StoredEvent, 'position' | 'stream' | 'revision'>;

/** There is no "any": every write states what it was decided on. */
export type ExpectedRevision = { readonly kind: 'no-stream' } | { readonly kind: 'revision'; readonly value: bigint };

/**
 * Where the last event of the append stands. `repeated` where these ids were in the log before this call, from an earlier
 * try or another server's: the bytes that rest there then are not necessarily those of this call.
 */
export type AppendReceipt = { readonly revision: bigint; readonly position: Position; readonly repeated?: true };

/**
 * Port: the log.
 *
 * `append` writes all its events or none. It answers once they are durable. The same events (ids) again, at the same
 * expected revision, answer the first receipt. Errors: RevisionConflict (the stream stands elsewhere, or an event id is
 * taken), StoreUnavailable (nothing was written, try later), OutcomeUnknown (ask again with the same bytes), AppendTooLarge.
 * An event id belongs to one place in one stream: a store tells a repeat there, and may not look for it elsewhere.
 * An empty append and an event id that is not a uuid are programming errors (TypeError).
 */
export interface EventStore {
  /** Names this store for ever: positions and checkpoints of one store mean nothing in another. A uuid. */
  readonly identity: string;
  append(stream: StreamName, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendReceipt>;
  /** The stream in order, from a revision (inclusive), in batches; nothing where there is no such stream. */
  readStream(stream: StreamName, from?: bigint): AsyncIterable<readonly StoredEvent[]>;
}

/** Port: the whole log in order, for views and policies. */
export interface EventFeed {
  readonly identity: string;
  /** Events after a position (exclusive; `null` for the beginning) up to the head at the time of the call, in batches. */
  read(after: Position | null, batchSize?: number): AsyncIterable<readonly StoredEvent[]>;
  /**
   * Calls `wake` soon after events were appended (by whomever). Only a hint: it may come late, often or for nothing;
   * the reader reads on from its own checkpoint. Returns the way to stop.
   */
  onAppended(wake: () => void): () => void;
  /** The position of the last event, `null` while the log is empty. */
  head(): Promise<Position | null>;
  /** Negative, zero, positive, as the log orders them. */
  compare(a: Position, b: Position): number;
}
/** How many events are still ahead is for operators' lag figures; a store that cannot count cheaply answers undefined. */
export interface CountsAhead {
  countAfter(after: Position | null): Promise<number | undefined>;
}

/** How much of the way from the beginning of the log to `head` lies behind a position, from 0 to 1: for stores that cannot count. */
export interface MeasuresTheWay {
  wayTo(position: Position | null, head: Position): number;
}

export class RevisionConflict extends Error {
  constructor(
    readonly stream: StreamName,
    readonly expected: ExpectedRevision,
    readonly actual: bigint | null,
  ) {
    super('the stream has moved on since it was read');
    this.name = 'RevisionConflict';
  }
}

export class StoreUnavailable extends Error {
  /** `reason` is for logs and operators: never a path of a person's data, never data. */
  constructor(
    readonly reason: 'full' | 'read-only' | 'busy' | 'closed' | 'unreachable' | 'failed',
    options?: ErrorOptions,
  ) {
    super(`the event store cannot take this now: ${reason}`, options);
    this.name = 'StoreUnavailable';
  }
}

/** More than one append may hold, in any store: the same log must fit all of them. Nothing was written. */
export class AppendTooLarge extends Error {
  constructor() {
    super('this is more than can be written at once');
    this.name = 'AppendTooLarge';
  }
}

export class OutcomeUnknown extends Error {
  constructor(options?: ErrorOptions) {
    super('the event store did not say whether it wrote this: ask again with the same events', options);
    this.name = 'OutcomeUnknown';
  }
}
