import { EventCodec } from '../../src/event-store/codec/event-codec';
import { PositionTokens } from '../../src/event-store/position-tokens';
import { CommandRunner } from '../../src/event-store/runner';
import type { Position } from '../../src/kernel/position';
import { MemoryKeyring } from '../../src/platform/keyring/memory-keyring';
import type { Policy } from '../../src/policies/policy';
import { PolicyWork } from '../../src/policies/policy-work';
import type { ProjectionRunner } from '../../src/projections/projection-runner';
import { notebookRegistry } from '../event-store/support/notebook';
import { answering, CheckpointsInMemory, nobodysLeases } from '../policies/support/answering';
import { talliesIn } from '../support/tally-view';
import { allRows } from '../support/view-rows';
import { AtTheDouble, tell } from './support/at-the-double';
import { toldBy } from './support/tallied-case';

/** Where `$all` of the double stands: the commit position is the first part of ours. */
const commitOf = (position: Position): bigint => BigInt(position.split('/')[0] ?? '');

describe('what was kept of a log that is another now', () => {
  let at: AtTheDouble;
  beforeEach(() => {
    at = new AtTheDouble();
  });
  afterEach(() => at.end());

  const read = (views: ProjectionRunner) => views.read('caseload.tally');
  const stateOf = async (views: ProjectionRunner) => (await views.status())[0];

  it.each([
    ['that was put back from an older backup', []],
    ['that was put back and has grown past where they stood, with other events', ['d', 'e', 'f', 'g']],
  ])('views of a log %s are built anew, and are as fresh ones', async (_, since) => {
    const double = await at.double();
    const before = await at.log(double);
    const views = await at.views(before);
    const kept = await tell(before, 'one', 'a');
    const lost = await tell(before, 'one', 'b', 'c');
    expect(await views.caughtUp(lost.position)).toBe(true);
    await views.close();
    await before.close();

    double.faults.rollBackTo(commitOf(kept.position));
    const after = await at.log(double);
    expect([after.identity, await after.head()]).toEqual([before.identity, kept.position]);
    const { position } = since.length > 0 ? await tell(after, 'one', ...since) : kept;
    const again = await at.views(after);
    expect(await again.caughtUp(position)).toBe(true);
    expect(talliesIn(read(again))).toEqual({ one: ['a', ...since] });
    expect(await stateOf(again)).toMatchObject({ generation: 1, position, lagSeconds: 0 });
    expect(allRows(read(again).path)).toEqual(await at.fresh(after, 'fresh'));
    // And they follow on.
    expect(await again.caughtUp((await tell(after, 'one', 'z')).position)).toBe(true);
    expect(talliesIn(read(again))).toEqual({ one: ['a', ...since, 'z'] });
    expect(await stateOf(again)).toMatchObject({ state: 'live' });
  });

  it('views of another store are not used, though theirs stand at a place that this one has as well', async () => {
    const [one, other] = [await at.log(await at.double()), await at.log(await at.double())];
    const views = await at.views(one);
    await views.caughtUp((await tell(one, 'one', 'a', 'b')).position);
    await views.close();
    const { position } = await tell(other, 'two', 'a', 'b');
    expect(other.identity).not.toBe(one.identity);
    const others = await at.views(other);
    expect(await others.caughtUp(position)).toBe(true);
    expect(talliesIn(read(others))).toEqual({ two: ['a', 'b'] });
  });

  it('a policy stands still, visibly, before a place beyond the end of the log, and before one in another store', async () => {
    const double = await at.double();
    const store = await at.log(double);
    const kept = await tell(store, 'one', 'a');
    await tell(store, 'one', 'b');
    const checkpoints = new CheckpointsInMemory();
    const work = (feed: typeof store): PolicyWork => {
      const keyring = new MemoryKeyring();
      const codec = new EventCodec(notebookRegistry, keyring);
      const runner = new CommandRunner(feed, codec, { stateCacheSize: 10 });
      const clock = { now: () => toldBy('').at };
      const decode = (stored: Parameters<typeof codec.decode>[0]) => codec.decode(stored, 'locked');
      return new PolicyWork(answering as Policy, {
        feed,
        decode,
        runner,
        checkpoints,
        leases: nobodysLeases,
        keyring,
        clock,
        leaseMs: 1000,
      });
    };
    expect(await work(store).advance()).toBe('caught-up');

    const elsewhere = work(await at.log(await at.double()));
    expect([await elsewhere.advance(), elsewhere.stall?.errorName]).toEqual(['stalled', 'CheckpointOfAnotherStore']);

    await store.close();
    double.faults.rollBackTo(commitOf(kept.position));
    const after = work(await at.log(double));
    expect([await after.advance(), after.stall?.errorName]).toEqual(['stalled', 'CheckpointBeyondTheLog']);
  });

  it('a position that another store gave out is told from one of this', async () => {
    const [one, other] = [await at.log(await at.double()), await at.log(await at.double())];
    const key = Buffer.alloc(32, 7);
    const { position } = await tell(one, 'one', 'a');
    const token = new PositionTokens(key, one.identity).issue(position);
    expect(new PositionTokens(key, one.identity).decode(token)).toEqual({ kind: 'position', position });
    expect(new PositionTokens(key, other.identity).decode(token)).toEqual({ kind: 'foreign' });
  });
});
