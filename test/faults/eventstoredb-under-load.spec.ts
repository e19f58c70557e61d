import { startDouble, type DoubleNode } from '../support/event-store-db/double-node';
import { refusals } from '../support/event-store-db/refusals';
import { hurried, type Opening } from './support/careless-stores';
import { writeCases, wrongIn, type Ended } from './support/writing-process';

const { answerMs, patienceMs } = hurried;

/** Everything that was seen to go wrong between the product and its store, each soon lifted. */
const strikes: readonly (readonly [string, (double: DoubleNode) => void])[] = [
  ['all streams dropped', ({ faults }) => faults.dropStreams()],
  ['all connections cut', ({ faults }) => faults.dropConnections()],
  ['killed in mid-append, stored', ({ faults }) => faults.killInMidAppend({ stored: true, times: 2 })],
  ['killed in mid-append, lost', ({ faults }) => faults.killInMidAppend({ stored: false, times: 2 })],
  ['asked to stop', ({ faults }) => faults.stopStreams()],
  ['ended as if there were no more', ({ faults }) => faults.endGracefully()],
  ['not ready', ({ faults }) => faults.notReady({ times: 6 })],
  ['gone and back', (double) => void double.restart(100)],
  ['a slow consumer cut off', ({ faults }) => faults.cutSlowConsumers()],
  ['timed out, stored', ({ faults }) => faults.timeOut({ stored: true, times: 3 })],
  ['timed out, lost', ({ faults }) => faults.timeOut({ stored: false, times: 3 })],
  ['answered after its time', ({ faults }) => faults.lateAnswerAfterTimeout(answerMs + 300, { times: 4 })],
  ['slow', ({ faults }) => faults.slow(60, { times: 40 })],
  ['delivered twice', ({ faults }) => faults.deliverTwice(100)],
  [
    'silent',
    (double) => {
      double.faults.silence();
      setTimeout(() => double.faults.speak(), 2 * answerMs);
    },
  ],
];

describe('a process that writes while its store fails in every way', () => {
  let double: DoubleNode;
  beforeEach(async () => {
    double = await startDouble();
  });
  afterEach(() => double.stop());

  /** Strikes with the next of them whenever so many more appends were stored, round and round. */
  function strikeEvery(appends: number, with_: readonly ((double: DoubleNode) => void)[]): { readonly count: number } {
    const struck = { count: 0 };
    const next = (): void => {
      with_[struck.count % with_.length]?.(double);
      struck.count += 1;
      await_();
    };
    const await_ = (): void => double.faults.afterAppends(appends, () => setImmediate(next));
    await_();
    return struck;
  }
  const write = async (opening: Opening, contactsEach: number): Promise<Ended & { readonly wrong: readonly string[] }> => {
    const ended = await writeCases(double.url, opening, contactsEach);
    double.faults.lift();
    if (!double.isRunning) await double.start();
    return { ...ended, wrong: await wrongIn(ended, double.log, double.url) };
  };

  it('ends by itself, with everything it acknowledged in the log once, nothing twice, and its views as fresh ones', async () => {
    const contactsEach = Number(process.env['TORTURE_ROUNDS'] ?? 2) * 25;
    const struck = strikeEvery(
      25,
      strikes.map(([, strike]) => strike),
    );
    const { wrong, report, acknowledged } = await write('as-served', contactsEach);
    expect(wrong).toEqual([]);
    expect(struck.count).toBeGreaterThan(strikes.length);
    expect(acknowledged.length).toBeGreaterThan(14 * contactsEach);
    // An append, another try where the store gave up early, and a look at what became of it.
    expect(report?.slowestMs).toBeLessThan(3 * (patienceMs + 2 * answerMs));
  }, 90_000);

  it.each<[Opening, RegExp, (double: DoubleNode) => void]>([
    // The connection stays, so that what the careless one does next is always done.
    ['hopeful', /was acknowledged and is lost/, ({ faults }) => faults.timeOut({ stored: false, times: 1 })],
    ['twice', /is there 2 times/, ({ faults }) => faults.timeOut({ stored: true, times: 1 })],
    // The stream of one of the two servers drops, and the answers of the other's come a moment later.
    ['one-stream', /the process ended with [1-9].*TypeError/, ({ calls }) => calls.refuseOldest(refusals.unavailable(), 'batch-append')],
  ])(
    'and this test finds out one that is careless: %s',
    async (opening, finds, strike) => {
      if (opening === 'one-stream') double.faults.slow(10, { on: 'appends' });
      strikeEvery(10, [strike]);
      const { wrong } = await write(opening, 6);
      expect(wrong.join('\n')).toMatch(finds);
    },
    60_000,
  );
});
