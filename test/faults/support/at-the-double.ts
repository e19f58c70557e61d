import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEventStoreDb, type EventStoreDbEventStore } from '../../../src/event-store/eventstoredb/eventstoredb-event-store';
import { CommandRunner } from '../../../src/event-store/runner';
import type { EventCodec } from '../../../src/event-store/codec/event-codec';
import type { Receipt } from '../../../src/kernel/command';
import type { View } from '../../../src/projections/view';
import { buildGenerations } from '../../../src/projections/build-generations';
import { ProjectionRunner } from '../../../src/projections/projection-runner';
import { startDouble, type DoubleNode } from '../../support/event-store-db/double-node';
import { tallyView } from '../../support/tally-view';
import { allRows } from '../../support/view-rows';
import { hurried } from './careless-stores';
import { talliedCase, talliedCodec, talliedStream, toldBy } from './tallied-case';

type Closing = () => Promise<unknown>;

/** A folder, doubles, logs on them and views that follow: all gone after each test. */
export class AtTheDouble {
  readonly folder = mkdtempSync(join(tmpdir(), 'steadfast-views-'));
  private readonly closings: Closing[] = [];

  async double(): Promise<DoubleNode> {
    const double = await startDouble();
    this.closings.push(() => double.stop());
    return double;
  }

  async log(double: DoubleNode): Promise<EventStoreDbEventStore> {
    const store = await openEventStoreDb(double.url, { settings: hurried });
    this.closings.push(() => store.close());
    return store;
  }

  /** In the same folder each time, as after a restart; close the former first. */
  async views(
    feed: EventStoreDbEventStore,
    { codec = talliedCodec(), views = [tallyView()] }: { readonly codec?: EventCodec; readonly views?: readonly View[] } = {},
  ): Promise<ProjectionRunner> {
    const runner = new ProjectionRunner({
      directory: join(this.folder, 'views'),
      views,
      feed,
      decode: (stored) => codec.decode(stored, 'locked'),
      clock: { now: () => toldBy('').at },
      retireAfterMs: 0,
    });
    await runner.start();
    this.closings.push(() => runner.close());
    return runner;
  }

  /** What a view holds that is built from the log as it is now. */
  async fresh(feed: EventStoreDbEventStore, name: string): Promise<ReturnType<typeof allRows>> {
    const path = join(this.folder, `${name}.sqlite`);
    const codec = talliedCodec();
    await buildGenerations([{ name: 'caseload.tally', path }], {
      feed,
      decode: (stored) => codec.decode(stored, 'locked'),
      views: [tallyView()],
    });
    return allRows(path);
  }

  async end(): Promise<void> {
    for (const closing of this.closings.splice(0).reverse()) await closing();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Tells contacts of one case, one command each. */
export async function tell(store: EventStoreDbEventStore, caseId: string, ...contacts: readonly string[]): Promise<Receipt> {
  const runner = new CommandRunner(store, talliedCodec(), { stateCacheSize: 10 });
  let receipt: Receipt | undefined;
  for (const contactId of contacts)
    receipt = await runner.execute(talliedCase, talliedStream(caseId), { caseId, contactId }, toldBy(`${caseId} ${contactId}`));
  if (!receipt) throw new TypeError('nothing was told');
  return receipt;
}
