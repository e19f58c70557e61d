import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DomainEvent, RecordedEvent } from '../../src/kernel/event';
import type { StoredEvent } from '../../src/kernel/event-store';
import { EventBatch } from '../../src/projections/event-batch';
import { Generation } from '../../src/projections/generation';
import type { View } from '../../src/projections/view';
import { deepFrozen, recorded, type OnStream } from './given-events';

export type Rows<Row = unknown> = Readonly<Record<string, Row>>;

export type ProjectionOptions = {
  /** Only where the log itself keeps the order, say a person registered before their case: the reason why. */
  readonly orderAcrossStreamsMattersBecause?: string;
};

/**
 * Given events, then rows by key. Call it at the top of a file or describe: besides what `then` expects, every projection
 * is held to its laws, and after the last test every event type that it handles must have been given.
 *
 * ```ts
 * const caseFile = projection(caseFileView);
 * it('shows who is told', () => caseFile.given(onStream(`supportCase-${id}`, opened)).then({ [id]: { … } }));
 * ```
 */
export function projection<Row, Event extends DomainEvent>(view: View<Row, Event>, options: ProjectionOptions = {}) {
  const given = new Set<string>();
  afterAll(() => {
    expect({ handledButNeverGiven: view.projection.handles.filter((type) => !given.has(type)) }).toEqual({ handledButNeverGiven: [] });
  });
  return {
    given: (...told: readonly (OnStream<Event> | readonly OnStream<Event>[])[]) => {
      const events = recorded(told.flat() as readonly OnStream<Event>[]);
      for (const { type } of events) given.add(type);
      return {
        then: (rows: Rows): void => {
          const outcome = evolved(view, events);
          expect(outcome).toEqual(rows);
          holdsItsLaws(view, events, outcome, options);
        },
      };
    },
  };
}

function holdsItsLaws<Row, Event extends DomainEvent>(
  view: View<Row, Event>,
  events: readonly RecordedEvent<Event>[],
  rows: Rows<Row>,
  options: ProjectionOptions,
): void {
  law(
    'an event that comes again changes nothing',
    evolved(
      view,
      events.flatMap((event) => [event, event]),
    ),
    rows,
  );
  law('the same history again changes nothing', evolved(view, [...events, ...events]), rows);
  law('rows read back from disk, event by event', onDisk(view, events, 1), rows);
  law('a rebuild in one batch', onDisk(view, events, events.length), rows);
  if (options.orderAcrossStreamsMattersBecause !== undefined) return;
  for (let seed = 0; seed < 12; seed += 1) law('the streams in another order', evolved(view, interleaved(events, seed)), rows);
}

const law = (name: string, found: unknown, rows: unknown): void => {
  expect({ law: name, rows: found }).toEqual({ law: name, rows });
};

/** Pure: what `evolve` alone makes of them. Rows and events are frozen, so that one changed in place is caught. */
function evolved<Row, Event extends DomainEvent>(
  { projection: pure }: View<Row, Event>,
  events: readonly RecordedEvent<Event>[],
): Rows<Row> {
  const rows = new Map<string, Row>();
  for (const event of events) {
    if (!pure.handles.includes(event.type)) continue;
    for (const key of pure.keysOf(event)) {
      const row = pure.evolve(rows.get(key) ?? null, event, key, event as unknown as StoredEvent);
      if (row === null) rows.delete(key);
      else rows.set(key, deepFrozen(row));
    }
  }
  return Object.fromEntries(rows);
}

/** Through the view's own tables, in batches of a size. */
function onDisk<Row, Event extends DomainEvent>(view: View<Row, Event>, events: readonly RecordedEvent<Event>[], size: number): Rows<Row> {
  const directory = mkdtempSync(join(tmpdir(), 'projection-'));
  const generation = Generation.begin(view, join(directory, 'view.sqlite'), 'store', (a, b) => Number(a) - Number(b));
  try {
    for (let from = 0; from < events.length; from += size) {
      generation.apply(
        new EventBatch(events.slice(from, from + size) as unknown as StoredEvent[], (event) => event as unknown as RecordedEvent),
      );
    }
    generation.finish();
    const db = generation.read();
    const keys = new Set(events.flatMap((event) => (view.projection.handles.includes(event.type) ? view.projection.keysOf(event) : [])));
    return Object.fromEntries(
      [...keys].flatMap((key) => {
        const row = view.rows.load(db, key);
        return row === null ? [] : [[key, row] as const];
      }),
    );
  } finally {
    generation.close();
    rmSync(directory, { recursive: true });
  }
}

/** Another order in which the same streams could have been written: order within each stream is kept. */
function interleaved<Event extends DomainEvent>(events: readonly RecordedEvent<Event>[], seed: number): readonly RecordedEvent<Event>[] {
  const queues = [...byStream(events).values()];
  if (seed === 0) return queues.flat();
  if (seed === 1) return queues.reverse().flat();
  const order: RecordedEvent<Event>[] = [];
  for (let state = seed * 7919; order.length < events.length;) {
    state = (state * 48271) % 2147483647;
    const waiting = queues.filter((queue) => queue.length > 0);
    const next = waiting[state % waiting.length]?.shift();
    if (next) order.push(next);
  }
  return order;
}

function byStream<Event extends DomainEvent>(events: readonly RecordedEvent<Event>[]): Map<string, RecordedEvent<Event>[]> {
  const streams = new Map<string, RecordedEvent<Event>[]>();
  for (const event of events) streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  return streams;
}
