import { answerFigures } from '../../src/casework/figures/answer-figures';
import { figuresFromLog } from '../../src/casework/figures/figures-from-log';
import { figuresView } from '../../src/casework/figures/figures.view';
import { QuarterlyReviews } from '../../src/casework/quarterly-reviews/quarterly-reviews.query';
import { periodOf, type ReportingPeriod } from '../../src/domain/figures/reporting-period';
import { openSqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import { instant } from '../../src/kernel/instant';
import { type BuildSource, buildGenerations } from '../../src/projections/build-generations';
import { readViewFile } from '../../src/projections/read-view-file';
import { benchCodec } from './contact-log';
import { freezeIn } from './frozen-review';

/**
 * A process of its own for each measurement. `pass`: every event through port and codec. `scratch`: the pack from the log alone. `build`:
 * makes the views, and is not measured. `view`: the pack from the view, at the instant that is named. `frozen`: the pack as it was frozen.
 */
const [, , log = '', folder = '', what = 'pass', knownAt = '2026-11-20T09:00:00.000Z'] = process.argv;
const asked = { period: periodOf('2026-27-Q2') as ReportingPeriod, knownAt: instant(knownAt) };
const [viewFile, reviewsFile] = [`${folder}/figures.sqlite`, `${folder}/reviews.sqlite`];

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
      await buildGenerations([{ name: figuresView.projection.name, path: viewFile }], source);
      return readViewFile(viewFile, (db) => freezeIn(reviewsFile, asked, answerFigures(db, asked)));
    case 'view':
      return readViewFile(viewFile, (db) => answerFigures(db, asked)).sha256;
    case 'frozen':
      return readViewFile(reviewsFile, (db) => new QuarterlyReviews({ read: () => db } as never).figuresOf(asked.period.code)?.sha256);
    default:
      for await (const batch of source.feed.read(null, 1000)) for (const stored of batch) source.decode(stored);
      return undefined;
  }
}

void measure();
