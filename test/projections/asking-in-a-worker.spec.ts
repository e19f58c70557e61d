import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askInWorker, type ViewQuestion } from '../../src/projections/ask-in-worker';
import { ProjectionRunner } from '../../src/projections/projection-runner';
import { ViewNotReady } from '../../src/projections/view-not-ready';
import { Views } from '../../src/projections/views';
import { LogInHand } from '../support/log-in-hand';
import { decodeAsWritten, tallyView, told } from '../support/tally-view';

describe('A long question about a view is answered in a worker thread', () => {
  const name = 'caseload.tally';
  let directory: string;
  let log: LogInHand;
  let runner: ProjectionRunner;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'views-'));
    log = new LogInHand();
    runner = new ProjectionRunner({
      directory,
      views: [tallyView()],
      feed: log,
      decode: decodeAsWritten,
      clock: { now: () => '2026-03-02T09:00:00.000Z' as never },
      retireAfterMs: 0,
    });
    const position = log.write(told('one', 'a'), told('one', 'b'));
    await runner.start();
    await runner.caughtUp(position);
  });
  afterEach(async () => {
    await runner.close();
    rmSync(directory, { recursive: true });
  });

  const ask = (exportName: string, over: Partial<ViewQuestion<object>> = {}, onProgress?: (done: number) => void) =>
    askInWorker<string, object>(
      {
        file: new Views(runner).fileOf(name),
        module: join(__dirname, '../support/answer-tally.ts'),
        exportName,
        question: { of: 'one' },
        execArgv: ['--require', join(__dirname, '../support/register-swc.cjs')],
        ...over,
      },
      onProgress,
    );

  it('from the rows as they are, while the view goes on, and says how far it has come', async () => {
    const heard: number[] = [];
    const answer = ask('answerTally', {}, (done) => heard.push(done));
    await runner.caughtUp(log.write(told('one', 'c')));
    expect(Object.keys(JSON.parse(await answer) as object).length).toBeGreaterThan(0);
    expect(heard).toEqual([0.5]);
  });

  it('and what goes wrong there reaches whoever asked, by its name alone', async () => {
    await expect(ask('answerNever')).rejects.toMatchObject({
      name: 'RangeError',
      message: 'the question could not be answered: RangeError',
    });
    await expect(ask('answerNothing')).rejects.toMatchObject({ name: 'TypeError' });
    await expect(ask('answerTally', { file: join(directory, 'gone.sqlite') })).rejects.toThrow('the question could not be answered');
  });

  it('and nobody waits for a thread that is gone', async () => {
    await expect(ask('answerByEnding')).rejects.toThrow('the question was broken off');
  });

  it('but not of a view that is not there yet, nor of one that there is not', async () => {
    const empty = new ProjectionRunner({
      ...{ directory: join(directory, 'new'), views: [tallyView()], feed: log, decode: decodeAsWritten },
      clock: { now: () => '2026-03-02T09:00:00.000Z' as never },
    });
    expect(() => empty.fileOf(name)).toThrow(ViewNotReady);
    expect(() => empty.fileOf('caseload.none')).toThrow(TypeError);
    await empty.close();
  });

  it('from a new file after a rebuild', async () => {
    const before = runner.fileOf(name);
    await runner.rebuild(name);
    expect(runner.fileOf(name)).not.toBe(before);
    expect(await ask('answerTally')).toBeTruthy();
  });
});
