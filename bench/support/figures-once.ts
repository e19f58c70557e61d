import { figuresFromLog } from '../../src/casework/figures/figures-from-log';
import { answerFigures } from '../../src/casework/figures/answer-figures';
import { figuresView } from '../../src/casework/figures/figures.view';
import { periodOf, type ReportingPeriod } from '../../src/domain/figures/reporting-period';
import { openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import { instant } from '../../src/kernel/instant';
import { type BuildSource, buildGenerations } from '../../src/projections/build-generations';
import { readViewFile } from '../../src/projections/read-view-file';
import { benchCodec } from './contact-log';

const [, , log = '', folder = '', what = 'pass', knownAt = '2026-11-20T09:00:00.000Z'] = process.argv;
const period = periodOf('2026-27-Q2') as ReportingPeriod;
const asked = { period, knownAt: instant(knownAt) };
export const viewFile = (folder_: string): string => `${folder_}/figures-view.sqlite`;

/** A process of its own for each measurement: prints how long it took, the most memory it ever held, and the hash of what was counted. */
async function measure(): Promise<void> {
  const store = openSqliteEventStore(log, { readOnly: true });
  const codec = benchCodec();
  const source: BuildSource = { feed: store, decode: (stored) => codec.decode(stored, 'locked'), views: [figuresView] };
  const began = performance.now();
  const cpu = process.cpuUsage();
  const sha256 = await work(source);
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  store.close();
  console.log(JSON.stringify({ ms, cpuMs: (user + system) / 1000, maxRssKb: process.resourceUsage().maxRSS, sha256 }));
}

async function work(source: BuildSource): Promise<string | undefined> {
  switch (what) {
    case 'scratch':
      return (await figuresFromLog(source, { ...asked, now: instant('2026-12-01T09:00:00.000Z') }, { folder })).sha256;
    case 'build':
      await buildGenerations([{ name: figuresView.projection.name, path: viewFile(folder) }], source);
      return undefined;
    case 'view':
      return readViewFile(viewFile(folder), (db) => answerFigures(db, asked)).sha256;
    default:
      for await (const batch of source.feed.read(null, 1000)) for (const stored of batch) source.decode(stored);
      return undefined;
  }
}

void measure();
