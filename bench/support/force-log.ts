import { planForce } from '../../src/cli/demo/force';
import { tellForce } from '../../src/cli/demo/tell-force';
import { eventRegistry } from '../../src/domain/event-registry';
import { EventCodec } from '../../src/event-store/codec/event-codec';
import { MemoryEventStore } from '../../src/event-store/memory/memory-event-store';
import { CommandRunner } from '../../src/event-store/runner';
import { openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import type { StreamName } from '../../src/kernel/event';
import type { NewEvent, StoredEvent } from '../../src/kernel/event-store';
import { localDate } from '../../src/kernel/instant';
import { MemoryKeyring } from '../../src/platform/keyring/memory-keyring';

type Append = { readonly stream: StreamName; readonly from: bigint; readonly events: readonly NewEvent[]; readonly isRepeated: boolean };
export type ForceLog = { readonly events: number; readonly cases: number };

const differentCases = 100;
const years = 4;

/**
 * Fills a new log with the fictional force's year, some years of it one after the other, each case many times under other ids: what officers,
 * clocks and the engine really write, in the proportions in which they write it, some thousand cases a year. As in life, what is written of
 * one case lies far apart.
 */
export async function writeForceLog(path: string, wanted: number): Promise<ForceLog> {
  const appends = await appendsOfAYear();
  const repeated = appends.filter(({ isRepeated }) => isRepeated);
  const count = (some: readonly Append[]): number => some.reduce((sum, { events }) => sum + events.length, 0);
  const copies = Math.ceil((wanted - count(appends) + count(repeated)) / (count(repeated) * years));
  const opened = repeated.filter(({ stream, from }) => stream.startsWith('supportCase-') && from === 0n).length;
  const store = openSqliteEventStore(path);
  for (let year = years - 1; year >= 0; year -= 1) {
    const once = year === years - 1 ? appends : repeated;
    for (const append of once.map((one) => yearsEarlier(one, year))) {
      const times = append.isRepeated ? copies : 1;
      await Promise.all(Array.from({ length: times }, (_, index) => write(store, append, year * copies + index)));
    }
  }
  store.close();
  return { events: count(appends) - count(repeated) + years * copies * count(repeated), cases: opened * copies * years };
}

const dates = /\d{4}-\d\d-\d\d(?=T|")/g;
const weeksOfAYear = 52;
const msOfAWeek = 7 * 86_400_000;

/** Whole weeks earlier, so that a working day stays one. */
function yearsEarlier(append: Append, by: number): Append {
  const earlier = (date: string): string => new Date(Date.parse(date) - by * weeksOfAYear * msOfAWeek).toISOString().slice(0, 10);
  const moved = (text: string): string => (by === 0 ? text : text.replace(dates, earlier));
  return { ...append, events: append.events.map((event) => ({ ...event, data: moved(event.data), metadata: moved(event.metadata) })) };
}

async function write(store: ReturnType<typeof openSqliteEventStore>, { stream, from, events }: Append, copy: number): Promise<void> {
  const expected = from === 0n ? ({ kind: 'no-stream' } as const) : ({ kind: 'revision', value: from - 1n } as const);
  const named = (text: string): string => (copy === 0 ? text : text.replace(uuids, (id) => otherId(id, copy)));
  await store.append(
    named(stream) as StreamName,
    expected,
    events.map((event) => ({ ...event, eventId: named(event.eventId) as typeof event.eventId, data: named(event.data) })),
  );
}

const uuids = /[0-9a-f]{8}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/g;
const otherId = (beginning: string, copy: number): string =>
  ((Number.parseInt(beginning, 16) ^ Math.imul(copy, 0x9e3779b1)) >>> 0).toString(16).padStart(8, '0');

async function appendsOfAYear(): Promise<readonly Append[]> {
  const store = new MemoryEventStore();
  const codec = new EventCodec(eventRegistry, new MemoryKeyring());
  const force = planForce({ seed: 'bench', asOf: localDate('2026-11-20'), cases: differentCases });
  await tellForce(force.told, new CommandRunner(store, codec, { stateCacheSize: 20_000 }));
  const appends: { stream: StreamName; from: bigint; events: NewEvent[]; isRepeated: boolean; commandId: string }[] = [];
  for await (const batch of store.read(null)) {
    for (const stored of batch) {
      const { commandId } = JSON.parse(stored.metadata) as { readonly commandId: string };
      const last = appends.at(-1);
      if (last?.stream === stored.stream && last.commandId === commandId) last.events.push(newEvent(stored));
      else {
        const isRepeated = stored.stream.startsWith('supportCase-') || stored.stream.startsWith('person-');
        appends.push({ stream: stored.stream, from: stored.revision, events: [newEvent(stored)], isRepeated, commandId });
      }
    }
  }
  return appends;
}

const newEvent = ({ eventId, type, schemaVersion, data, metadata }: StoredEvent): NewEvent => ({
  eventId,
  type,
  schemaVersion,
  data,
  metadata,
});
