import { randomUUID } from 'node:crypto';
import {
  EventStoreDBClient,
  jsonEvent,
  type AppendToStreamOptions,
  type AllStreamSubscription,
  type StreamSubscription,
  type AllStreamResolvedEvent,
  type JSONEventData,
  type ResolvedEvent,
} from '@eventstore/db-client';
import { idOf } from '../../support/chained-events';

/** With them the client sends each append as a call of its own; without them all go down one stream. */
export const credentials = { username: 'admin', password: 'changeit' };
export const oneCallEach: AppendToStreamOptions = { credentials };
export const allDownOneStream: AppendToStreamOptions = {};
export const bothWays: readonly [name: string, way: AppendToStreamOptions][] = [
  ['one call each', oneCallEach],
  ['all down one stream', allDownOneStream],
];

export const newStream = (category = 'supportCase'): string => `${category}-${randomUUID()}`;
export const told = (data: Record<string, unknown> = { told: 'once' }, id: string = randomUUID()): JSONEventData =>
  jsonEvent({ id, type: 'ContactRecorded', data, metadata: { recordedAt: '2026-03-02T09:00:00.000Z' } });
/** The same ids for the same name. */
export const someTold = (name: string, count: number): JSONEventData[] =>
  Array.from({ length: count }, (_, index) => told({ name, index }, idOf(`${name} ${index}`)));

export type Connect = () => Promise<{ readonly client: EventStoreDBClient; readonly close: () => Promise<void> }>;

/** Gives each test what it opens, and closes it after it. */
export function connections(): { readonly keep: <T extends { close: () => Promise<unknown> }>(opened: T) => T } {
  const opened: { close: () => Promise<unknown> }[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
  });
  return {
    keep: (one) => {
      opened.push(one);
      return one;
    },
  };
}

export const clientOf = (url: string): { readonly client: EventStoreDBClient; readonly close: () => Promise<void> } => {
  const client = EventStoreDBClient.connectionString(url);
  return { client, close: () => client.dispose() };
};

/** To the end, always: a read that is broken off stays open in the client. */
export async function all<T>(events: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const event of events) found.push(event);
  return found;
}

export const revisions = (events: readonly (ResolvedEvent | AllStreamResolvedEvent)[]): (bigint | undefined)[] =>
  events.map(({ event }) => event?.revision);

/** Plain words and numbers, since not every error of the client is one of its own. */
export type Failure = Error & { type?: string; code?: number };

/** What a call failed with. */
export const failureOf = (call: Promise<unknown>): Promise<Failure> =>
  call.then(
    (answer) => {
      throw new Error(`it succeeded: ${String(answer)}`);
    },
    (error: unknown) => error as Failure,
  );

/** The client only learns from a call that fails that its connection is gone; the call after it makes a new one. */
export const onceNoticed = <T>(call: () => Promise<T>): Promise<T> => call().catch(call);

/** What a subscription says, and a way to wait for so many events of it. */
export class Heard {
  readonly events: (ResolvedEvent | AllStreamResolvedEvent)[] = [];
  readonly errors: Failure[] = [];
  ended = false;
  caughtUp = false;
  confirmed = false;
  #changed: (() => void)[] = [];

  constructor(
    readonly subscription: StreamSubscription | AllStreamSubscription,
    reading: 'reading' | 'without reading' = 'reading',
  ) {
    const hear = (event: ResolvedEvent): void => {
      this.events.push(event);
      this.#tell();
    };
    if (reading === 'reading') subscription.on('data', hear);
    subscription.on('error', (error: Failure) => {
      this.errors.push(error);
      this.#tell();
    });
    subscription.on('confirmation', () => {
      this.confirmed = true;
      this.#tell();
    });
    subscription.on('caughtUp', () => {
      this.caughtUp = true;
      this.#tell();
    });
    subscription.on('end', () => {
      this.ended = true;
      this.#tell();
    });
  }

  async until(holds: (heard: this) => boolean): Promise<this> {
    while (!holds(this)) await new Promise<void>((resolve) => this.#changed.push(resolve));
    return this;
  }

  #tell(): void {
    for (const changed of this.#changed.splice(0)) changed();
  }
}
