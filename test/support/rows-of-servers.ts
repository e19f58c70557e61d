import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBuildSource } from '../../src/bootstrap/build-source';
import { buildGenerations } from '../../src/projections/build-generations';
import { ProjectionRunner } from '../../src/projections/projection-runner';
import type { EventFeed } from '../../src/kernel/event-store';
import { EVENT_FEED } from '../../src/kernel/tokens';
import type { TestApp } from './app';
import { allRows } from './view-rows';

export type AllViews = Record<string, ReturnType<typeof allRows>>;

export const feedOf = (app: TestApp): EventFeed => app.nest.get<EventFeed>(EVENT_FEED, { strict: false });

/** Every view of a server once it has all that is in the log. */
export async function rowsOf(app: TestApp): Promise<AllViews> {
  const head = await feedOf(app).head();
  const runner = app.nest.get(ProjectionRunner, { strict: false });
  if (head !== null && !(await runner.caughtUp(head, { timeoutMs: 20_000 }))) throw new Error('the views never had all that is in the log');
  const files = (await runner.status()).map(
    ({ name, version, generation }) => [name, `${name}.${version}.${String(generation)}.sqlite`] as const,
  );
  return Object.fromEntries(files.map(([name, file]) => [name, allRows(join(app.dataDir, 'views', file))]));
}

/** What they hold when they are built from the beginning of the log, beside the server. */
export async function freshRows({ dataDir }: TestApp, eventStoreDbUrl: string, databaseUrl: string): Promise<AllViews> {
  const folder = mkdtempSync(join(tmpdir(), 'steadfast-fresh-'));
  const masterKeyFile = join(dataDir, 'master.key');
  const source = await openBuildSource({ store: 'eventstoredb', dataDir, eventStoreDbUrl, databaseUrl, masterKeyFile });
  try {
    const targets = source.views.map(({ projection: { name } }) => ({ name, path: join(folder, `${name}.sqlite`) }));
    await buildGenerations(targets, source);
    return Object.fromEntries(targets.map(({ name, path }) => [name, allRows(path)]));
  } finally {
    await source.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
