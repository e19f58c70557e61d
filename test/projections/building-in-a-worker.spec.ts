import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewEvent } from '../../src/kernel/event-store';
import type { EventId } from '../../src/kernel/ids';
import { openSqliteEventStore, type SqliteEventStore } from '../../src/event-store/sqlite/sqlite-event-store';
import { buildInWorker } from '../../src/projections/build-in-worker';
import { ProjectionRunner } from '../../src/projections/projection-runner';
import { eventIdOf } from '../support/given-events';
import { decodeAsWritten, talliesIn, tallyView, told } from '../support/tally-view';

describe('A long log is rebuilt in a worker thread', () => {
  const name = 'caseload.tally';
  let directory: string;
  let store: SqliteEventStore;
  let runner: ProjectionRunner;
  let written = 0;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'views-'));
    store = openSqliteEventStore(join(directory, 'log.sqlite'));
    written = 0;
    const source = { module: join(__dirname, '../support/tally-build-source.ts'), options: { path: join(directory, 'log.sqlite') } };
    const execArgv = ['--require', join(__dirname, '../support/register-swc.cjs')];
    runner = new ProjectionRunner({
      directory: join(directory, 'views'),
      views: [tallyView()],
      feed: store,
      decode: decodeAsWritten,
      clock: { now: () => '2026-03-02T09:00:00.000Z' as never },
      builder: buildInWorker({ ...source, exportName: 'openTallySource', execArgv }),
      retireAfterMs: 0,
    });
  });
  afterEach(async () => {
    await runner.close();
    store.close();
    rmSync(directory, { recursive: true });
  });

  const stored = (caseId: string): NewEvent => {
    written += 1;
    const { type, data } = told(caseId, String(written));
    const at = '2026-03-02T09:00:00.000Z';
    return {
      eventId: eventIdOf(written) as EventId,
      type,
      schemaVersion: 1,
      data: JSON.stringify(data),
      metadata: JSON.stringify({ occurredAt: at, recordedAt: at }),
    };
  };
  const write = (stream: string, count: number) =>
    store.append(
      `supportCase-${stream}`,
      { kind: 'no-stream' },
      Array.from({ length: count }, () => stored(stream)),
    );

  it('for the first time at the start, and follows on from there', async () => {
    for (let index = 0; index < 25; index += 1) await write(`long-${index}`, 100);
    await runner.start();
    expect(runner.isReady).toBe(false);
    const { position } = await write('late', 1);

    expect(await runner.caughtUp(position, { timeoutMs: 15_000 })).toBe(true);
    expect(Object.keys(talliesIn(runner.read(name)))).toHaveLength(26);
  });

  it('beside the old one while that goes on', async () => {
    await runner.start();
    await runner.caughtUp((await write('before', 3)).position);
    const rebuilt = runner.rebuild(name);
    await runner.caughtUp((await write('during', 2)).position);
    expect(Object.keys(talliesIn(runner.read(name)))).toEqual(['before', 'during']);
    await rebuilt;

    expect(Object.keys(talliesIn(runner.read(name)))).toEqual(['before', 'during']);
    expect(await runner.status()).toMatchObject([{ state: 'live', generation: 2, behind: 0 }]);
  });

  it('and is ended when the application stops', async () => {
    await runner.start();
    const rebuilt = runner.rebuild(name);
    await runner.close();

    await expect(rebuilt).rejects.toThrow('This operation was aborted');
  });

  it('says which error ended it', async () => {
    const broken = buildInWorker({
      module: join(__dirname, '../support/tally-build-source.ts'),
      exportName: 'missing',
      options: {},
      execArgv: ['--require', join(__dirname, '../support/register-swc.cjs')],
    });

    await expect(broken([], {})).rejects.toMatchObject({ name: 'TypeError' });
  });
});
