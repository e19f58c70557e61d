import { caseTimelineView } from '../../src/casework/case-timeline/case-timeline.view';
import { openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import { buildGenerations, type BuildSource } from '../../src/projections/build-generations';
import type { View } from '../../src/projections/view';
import { benchCodec } from './contact-log';

const [, , log = '', file = '', what = 'rebuild'] = process.argv;

/** A process of its own for each measurement: prints how long one pass took and the most memory it ever held. */
async function measure(): Promise<void> {
  const store = openSqliteEventStore(log, { readOnly: true });
  const codec = benchCodec();
  const source: BuildSource = {
    feed: store,
    decode: (stored) => codec.decode(stored, 'locked'),
    views: [caseTimelineView as unknown as View],
  };
  const began = performance.now();
  const cpu = process.cpuUsage();
  if (what === 'rebuild') await buildGenerations([{ name: caseTimelineView.projection.name, path: file }], source);
  else for await (const batch of store.read(null, 1000)) for (const stored of batch) source.decode(stored);
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  store.close();
  console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1000, maxRssKb: process.resourceUsage().maxRSS }));
}

void measure();
