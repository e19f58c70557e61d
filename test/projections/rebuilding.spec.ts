import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import type { Position } from '../../src/kernel/position';
import { openDatabase } from '../../src/sqlite/database';
import { buildInProcess, type Builder } from '../../src/projections/builder';
import { GenerationFiles } from '../../src/projections/generation-files';
import { ProjectionRunner, type ProjectionRunnerOptions } from '../../src/projections/projection-runner';
import { LogInHand, type Written } from '../support/log-in-hand';
import { decodeAsWritten, ignored, shut, talliesIn, tallyView, told } from '../support/tally-view';

describe('A view is rebuilt beside the old one', () => {
  let directory: string;
  let log: LogInHand;
  const running: ProjectionRunner[] = [];
  const name = 'caseload.tally';

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'views-'));
    log = new LogInHand();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((runner) => runner.close()));
    rmSync(directory, { recursive: true });
  });

  const start = async (options: Partial<ProjectionRunnerOptions> = {}): Promise<ProjectionRunner> => {
    const clock = { now: () => '2026-03-02T09:00:00.000Z' as never };
    const runner = new ProjectionRunner({
      directory,
      views: [tallyView()],
      feed: log,
      decode: decodeAsWritten,
      clock,
      retireAfterMs: 0,
      ...options,
    });
    running.push(runner);
    await runner.start();
    return runner;
  };
  const tallies = (runner: ProjectionRunner) => talliesIn(runner.read(name));
  const files = () => readdirSync(directory).filter((file) => file.endsWith('.sqlite'));

  it('and holds the same rows as one that followed the log, whatever happened', async () => {
    const deed = fc.oneof(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2', '3'))
        .map(([caseId, contactId]): Written => told(caseId, contactId)),
      fc.constantFrom('a', 'b', 'c').map((caseId): Written => shut(caseId)),
      fc.constant(null).map((): Written => ignored()),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(deed, { maxLength: 6 }), { maxLength: 6 }), async (batches) => {
        log = new LogInHand();
        const runner = await start({ directory: mkdtempSync(join(directory, 'run-')) });
        for (const batch of batches) if (batch.length > 0) await runner.caughtUp(log.write(...batch));
        const followed = tallies(runner);
        await runner.rebuild(name);

        expect(tallies(runner)).toEqual(followed);
        await runner.close();
      }),
      { numRuns: 25 },
    );
  });

  it('while the old one is read and goes on being written', async () => {
    const runner = await start({ retireAfterMs: 60_000, builder: buildAfter(() => runner.caughtUp(log.write(told('a', '2')))) });
    await runner.caughtUp(log.write(told('a', '1')));
    const inHand = runner.read(name);
    await runner.rebuild(name);

    expect(tallies(runner)).toEqual({ a: ['1', '2'] });
    expect(talliesIn(inHand)).toEqual({ a: ['1', '2'] });
    expect(runner.read(name)).not.toBe(inHand);
    await runner.caughtUp(log.write(told('a', '3')));
    expect(tallies(runner)).toEqual({ a: ['1', '2', '3'] });
  });

  it('and readers never go back behind what they have seen', async () => {
    let seen: unknown;
    const runner = await start({
      builder: buildThen(async () => {
        await runner.caughtUp(log.write(told('a', '2'), told('b', '1')));
        seen = tallies(runner);
      }),
    });
    await runner.caughtUp(log.write(told('a', '1')));
    await runner.rebuild(name);

    expect(tallies(runner)).toEqual(seen);
  });

  it('and the old file goes', async () => {
    const runner = await start();
    await runner.caughtUp(log.write(told('a', '1')));
    await runner.rebuild(name);

    expect(files()).toEqual(['caseload.tally.1.2.sqlite']);
    expect(await runner.status()).toMatchObject([{ state: 'live', generation: 2 }]);
  });

  it('once, however many ask for it', async () => {
    const runner = await start();
    await Promise.all([runner.rebuild(name), runner.rebuild(name)]);

    expect(await runner.status()).toMatchObject([{ generation: 2 }]);
  });

  it('and the old one stays where the new one meets an event that it cannot take', async () => {
    let strict = false;
    const runner = await start({
      decode: (stored) => {
        if (strict && stored.position === '2') throw Object.assign(new Error('no'), { name: 'InvalidEvent' });
        return decodeAsWritten(stored);
      },
    });
    await runner.caughtUp(log.write(told('a', '1'), told('a', '2')));
    strict = true;

    await expect(runner.rebuild(name)).rejects.toMatchObject({
      name: 'RebuildStalled',
      stall: { position: '2', errorName: 'InvalidEvent' },
    });
    expect(tallies(runner)).toEqual({ a: ['1', '2'] });
    expect(await runner.status()).toMatchObject([{ state: 'live', build: { state: 'failed', stall: { position: '2' } } }]);
    expect(files()).toEqual(['caseload.tally.1.1.sqlite']);
  });

  it('in the background where the log is long, and is not ready until then', async () => {
    log.write(...Array.from({ length: 2500 }, (_, index) => told(`case-${index % 50}`, String(index))));
    let release = (): void => undefined;
    const runner = await start({
      builder: buildAfter(
        () =>
          new Promise<void>((resolve) => {
            release = resolve;
          }),
      ),
    });

    expect(runner.isReady).toBe(false);
    expect(await runner.status()).toMatchObject([{ state: 'building', behind: 2500, build: { state: 'running' } }]);
    expect(() => runner.read(name)).toThrow(expect.objectContaining({ name: 'ViewNotReady' }) as Error);
    const reached = runner.caughtUp('2500' as Position, { timeoutMs: 10_000 });
    release();
    expect(await reached).toBe(true);
    expect(Object.keys(tallies(runner))).toHaveLength(50);
  });

  it('and what a killed build left behind is cleared away', async () => {
    writeFileSync(join(directory, 'caseload.tally.building-999999999-1.sqlite'), 'half a file');
    await start();

    expect(files()).toEqual(['caseload.tally.1.1.sqlite']);
  });

  it('and a generation published by another process is taken up', async () => {
    const runner = await start({ lookMs: 1 });
    await runner.caughtUp(log.write(told('a', '1')));
    const shelf = new GenerationFiles(directory);
    const path = shelf.building(name);
    await buildInProcess({ feed: log, decode: decodeAsWritten, views: [tallyView()] })([{ name, path }], {});
    shelf.publish(path, name, 1);
    while ((await runner.status())[0]?.generation === 1) await nextTurn();

    expect(await runner.status()).toMatchObject([{ generation: 2 }]);
    expect(tallies(runner)).toEqual({ a: ['1'] });
  });

  it('where its file is damaged', async () => {
    writeFileSync(join(directory, 'caseload.tally.1.7.sqlite'), 'this was a database once'.repeat(100));
    log.write(told('a', '1'));
    const runner = await start();

    expect(tallies(runner)).toEqual({ a: ['1'] });
  });

  it('rows and checkpoint move together: what fails half-way leaves both where they were', async () => {
    const view = tallyView();
    let failing = true;
    const failsOnB = {
      ...view,
      rows: {
        ...view.rows,
        save: (...saved: Parameters<typeof view.rows.save>) => {
          view.rows.save(...saved);
          if (failing && saved[1] === 'b') throw new Error('half-way');
        },
      },
    };
    const runner = await start({ views: [failsOnB] });
    const position = log.write(told('a', '1'), told('b', '1'), told('a', '2'));
    await runner.caughtUp(position);

    expect(tallies(runner)).toEqual({ a: ['1'] });
    expect(runner.read(name).prepare('SELECT position FROM projection_checkpoint').get()).toEqual({ position: '1' });
    failing = false;
    runner.tryAgain();
    await runner.caughtUp(position);
    expect(tallies(runner)).toEqual({ a: ['1', '2'], b: ['1'] });
  });

  it('a file that somebody else holds is tried again until it is free', async () => {
    const runner = await start();
    const other = openDatabase(join(directory, 'caseload.tally.1.1.sqlite'), { synchronous: 'NORMAL' });
    other.exec('BEGIN IMMEDIATE');
    const position = log.write(told('a', '1'));
    await runner.caughtUp(position, { timeoutMs: 150 });

    expect(await runner.status()).toMatchObject([{ state: 'retrying', retryingAfter: 'Error' }]);
    other.exec('COMMIT');
    other.close();
    expect(await runner.caughtUp(position, { timeoutMs: 5000 })).toBe(true);
  });

  const buildWith =
    (before: () => Promise<unknown>, after: () => Promise<unknown>): Builder =>
    async (targets, options) => {
      await before();
      const outcomes = await buildInProcess({ feed: log, decode: decodeAsWritten, views: [tallyView()] })(targets, options);
      await after();
      return outcomes;
    };
  const nothing = () => Promise.resolve();
  const buildAfter = (before: () => Promise<unknown>) => buildWith(before, nothing);
  const buildThen = (after: () => Promise<unknown>) => buildWith(nothing, after);
});
