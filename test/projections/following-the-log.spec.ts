import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Position } from '../../src/kernel/position';
import { ProjectionRunner, type ProjectionRunnerOptions } from '../../src/projections/projection-runner';
import { LogInHand } from '../support/log-in-hand';
import { decodeAsWritten, ignored, shut, talliesIn, tallyView, told } from '../support/tally-view';

describe('Views follow the log', () => {
  let directory: string;
  let log: LogInHand;
  const running: ProjectionRunner[] = [];

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'views-'));
    log = new LogInHand();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((runner) => runner.close()));
    rmSync(directory, { recursive: true });
  });

  const runnerOf = (options: Partial<ProjectionRunnerOptions> = {}): ProjectionRunner => {
    const runner = new ProjectionRunner({
      directory,
      views: [tallyView()],
      feed: log,
      decode: decodeAsWritten,
      clock: { now: () => '2026-03-02T09:00:30.000Z' as never },
      retireAfterMs: 0,
      ...options,
    });
    running.push(runner);
    return runner;
  };
  const start = async (options: Partial<ProjectionRunnerOptions> = {}): Promise<ProjectionRunner> => {
    const runner = runnerOf(options);
    await runner.start();
    return runner;
  };
  const stop = async (runner: ProjectionRunner): Promise<void> => {
    running.splice(running.indexOf(runner), 1);
    await runner.close();
  };
  const tallies = (runner: ProjectionRunner) => talliesIn(runner.read('caseload.tally'));

  it('shows a contact once its own write is caught up with', async () => {
    const runner = await start();
    const position = log.write(told('a', '1'), told('b', '2'), told('a', '3'));

    expect(await runner.caughtUp(position)).toBe(true);
    expect(tallies(runner)).toEqual({ a: ['1', '3'], b: ['2'] });
  });

  it('takes away a row that is no more', async () => {
    const runner = await start();
    await runner.caughtUp(log.write(told('a', '1'), told('b', '2')));
    await runner.caughtUp(log.write(shut('a')));

    expect(tallies(runner)).toEqual({ b: ['2'] });
  });

  it('moves past events that no view takes', async () => {
    const runner = await start();
    const position = log.write(ignored(), ignored());

    expect(await runner.caughtUp(position)).toBe(true);
    expect(await runner.status()).toMatchObject([{ state: 'live', position, behind: 0, lagSeconds: 0 }]);
  });

  it('says when a position was not reached in time', async () => {
    const runner = await start();

    expect(await runner.caughtUp('99' as Position, { timeoutMs: 0 })).toBe(false);
  });

  it('decodes an event once for all the views that take it', async () => {
    const decode = jest.fn(decodeAsWritten);
    const runner = await start({ views: [tallyView('caseload.one'), tallyView('caseload.two')], decode });
    await runner.caughtUp(log.write(told('a', '1'), ignored()));

    expect(decode).toHaveBeenCalledTimes(1);
  });

  it('goes on where it stopped', async () => {
    const first = await start();
    await first.caughtUp(log.write(told('a', '1')));
    await stop(first);
    const position = log.write(told('a', '2'));
    const decode = jest.fn(decodeAsWritten);
    const second = await start({ decode });
    await second.caughtUp(position);

    expect(tallies(second)).toEqual({ a: ['1', '2'] });
    expect(decode).toHaveBeenCalledTimes(1);
  });

  it('goes on after the process was killed', async () => {
    const first = await start();
    await first.caughtUp(log.write(told('a', '1'), ignored()));
    // Nothing is closed and no checkpoint kept: the file is read as a dead process left it.
    log.deafen();
    const second = await start();
    await second.caughtUp(log.write(told('a', '2')));

    expect(tallies(second)).toEqual({ a: ['1', '2'] });
  });

  it('stalls where another process follows the log into the same file, and goes on when that is gone', async () => {
    const first = await start();
    const second = await start();
    const position = log.write(told('a', '1'));
    await Promise.all([first.caughtUp(position), second.caughtUp(position)]);
    const states = [...(await first.status()), ...(await second.status())].map(({ state, stall }) => stall?.errorName ?? state);

    expect([...states].sort()).toEqual(['CheckpointMoved', 'live']);
    expect(tallies(first)).toEqual({ a: ['1'] });

    const [left, gone] = states[0] === 'live' ? [second, first] : [first, second];
    await stop(gone);
    left.tryAgain();
    expect(await left.caughtUp(log.write(told('a', '2')))).toBe(true);
    expect(tallies(left)).toEqual({ a: ['1', '2'] });
  });

  it('refuses two views of one name, and a name without a feature', () => {
    expect(() => runnerOf({ views: [tallyView(), tallyView()] })).toThrow(TypeError);
    expect(() => runnerOf({ views: [tallyView('tally')] })).toThrow(TypeError);
  });

  describe('an event that cannot be taken', () => {
    const broken = () => ({ type: 'ContactTold', data: { broken: true } });

    it('stalls its view where it stands, keeps what came before, and says so', async () => {
      const runner = await start();
      const position = log.write(told('a', '1'), broken(), told('a', '3'));

      expect(await runner.caughtUp(position)).toBe(false);
      expect(tallies(runner)).toEqual({ a: ['1'] });
      expect(await runner.status()).toMatchObject([
        {
          state: 'stalled',
          position: '1',
          behind: 2,
          lagSeconds: 30,
          stall: { position: '2', eventType: 'ContactTold', errorName: 'UnreadableEvent' },
        },
      ]);
    });

    it('is never skipped by a restart', async () => {
      const first = await start();
      await first.caughtUp(log.write(told('a', '1'), broken(), told('a', '3')));
      await stop(first);
      const second = await start();
      await second.caughtUp('3' as Position);

      expect(tallies(second)).toEqual({ a: ['1'] });
      expect(await second.status()).toMatchObject([{ state: 'stalled', stall: { position: '2' } }]);
    });

    it('holds up no other view', async () => {
      const deaf = tallyView('caseload.deaf');
      const calm = { ...deaf, projection: { ...deaf.projection, handles: ['CaseShut' as const] } };
      const runner = await start({ views: [tallyView(), calm] });
      const position = log.write(broken(), told('a', '1'));

      expect(await runner.caughtUp(position, { names: ['caseload.deaf'] })).toBe(true);
      expect(await runner.caughtUp(position, { names: ['caseload.tally'] })).toBe(false);
    });

    it('is taken when it can be, without a restart', async () => {
      let mended = false;
      const decode: typeof decodeAsWritten = (stored) =>
        mended
          ? decodeAsWritten({ ...stored, data: stored.data.replace('"broken":true', '"caseId":"a","contactId":"2"') })
          : decodeAsWritten(stored);
      const runner = await start({ decode });
      const position = log.write(told('a', '1'), broken(), told('a', '3'));
      await runner.caughtUp(position);
      mended = true;
      runner.tryAgain();

      expect(await runner.caughtUp(position)).toBe(true);
      expect(tallies(runner)).toEqual({ a: ['1', '2', '3'] });
    });
  });

  describe('a file that cannot be trusted', () => {
    it.each([
      [
        'is of another store',
        () => {
          log.identity = 'another-log';
        },
        { a: ['1'], b: ['2'] },
      ],
      [
        'is ahead of a log that was restored',
        () => {
          log.cutTo(1);
        },
        { a: ['1'] },
      ],
      [
        'is of a restored log that has grown past it again',
        () => {
          log.cutTo(1);
          log.write({ ...told('c', '9'), eventId: 'other-2' }, { ...told('c', '10'), eventId: 'other-3' });
        },
        { a: ['1'], c: ['9', '10'] },
      ],
    ])('is built anew where it %s', async (_, change, expected) => {
      const first = await start();
      await first.caughtUp(log.write(told('a', '1'), told('b', '2')));
      await stop(first);
      change();
      const second = await start();
      await second.caughtUp((await log.head()) as Position);
      const fresh = await start({ directory: join(directory, 'fresh') });
      await fresh.caughtUp((await log.head()) as Position);

      expect(tallies(second)).toEqual(tallies(fresh));
      expect(await second.status()).toMatchObject([{ state: 'live', generation: 1, behind: 0 }]);
      expect(tallies(second)).toEqual(expected);
    });

    it('is built anew for a new version of the view, and the old file goes', async () => {
      const first = await start();
      await first.caughtUp(log.write(told('a', '1')));
      await stop(first);
      const second = await start({ views: [tallyView('caseload.tally', 2)] });

      expect(tallies(second)).toEqual({ a: ['1'] });
      expect(readdirSync(directory).filter((file) => file.endsWith('.sqlite'))).toEqual(['caseload.tally.2.2.sqlite']);
    });
  });

  it('follows on when the log was away', async () => {
    const runner = await start();
    log.failure = Object.assign(new Error('away'), { name: 'StoreUnavailable' });
    const position = log.write(told('a', '1'));
    await runner.caughtUp(position, { timeoutMs: 0 });
    log.failure = undefined;

    expect(await runner.caughtUp(position)).toBe(true);
  });
});
