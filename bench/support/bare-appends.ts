import { NO_STREAM, type EventStoreDBClient } from '@eventstore/db-client';
import { parseConnectionString } from '../../src/event-store/eventstoredb/connection-string';
import { toStoredForm } from '../../src/event-store/eventstoredb/stored-form';
import type { StoredEvent } from '../../src/kernel/event-store';

export type BareRun = { readonly took: readonly number[]; readonly wholeMs: number };

/** The least that the client lets an append cost: the same bytes, on the same path, by so many writers, each on a stream of its own. */
export async function bareAppends(
  client: EventStoreDBClient,
  url: string,
  prefix: string,
  events: readonly StoredEvent[],
  writers: number,
  { openedBefore = false }: { readonly openedBefore?: boolean } = {},
): Promise<BareRun> {
  const { credentials } = parseConnectionString(url);
  const streams = new Map<string, ReturnType<typeof toStoredForm>[]>();
  for (const event of events) {
    const stored = toStoredForm(event.stream, event.revision, event);
    streams.set(event.stream, [...(streams.get(event.stream) ?? []), stored]);
  }
  const append = (stream: string, revision: number, event: ReturnType<typeof toStoredForm>) =>
    client.appendToStream(prefix + stream, event, {
      expectedRevision: revision === 0 ? NO_STREAM : BigInt(revision - 1),
      requiresLeader: true,
      credentials,
    });
  for (const [stream, [opening]] of openedBefore ? streams : []) if (opening) await append(stream, 0, opening);
  const waiting = [...streams];
  const took: number[] = [];
  const writer = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [stream, stored] = next;
      for (const [revision, event] of stored.entries()) {
        if (openedBefore && revision === 0) continue;
        const began = performance.now();
        await append(stream, revision, event);
        took.push(performance.now() - began);
      }
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: writers }, writer));
  return { took, wholeMs: performance.now() - began };
}
