import { EventCodec } from '../../src/event-store/codec/event-codec';
import { CommandRunner } from '../../src/event-store/runner';
import { AppendTooLarge } from '../../src/kernel/event-store';
import { talliesIn, tallyView } from '../support/tally-view';
import { allRows } from '../support/view-rows';
import { AtTheDouble, tell } from './support/at-the-double';
import { talliedCase, talliedCodec, talliedStream, toldBy } from './support/tallied-case';
import { anEvent, flat } from '../contract/contract-words';

const sung = (caseId: string) => ({ ...anEvent('sung', { caseId, contactId: 'sung' }), type: 'ContactSung' });

describe('views of a log in EventStoreDB', () => {
  let at: AtTheDouble;
  beforeEach(() => {
    at = new AtTheDouble();
  });
  afterEach(() => at.end());

  it('take an event once that the node gives twice, in a read and in a subscription', async () => {
    const double = await at.double();
    const store = await at.log(double);
    const views = await at.views(store);
    double.faults.deliverTwice(1000);
    const { position } = await tell(store, 'one', 'a', 'b', 'c');
    expect(await views.caughtUp(position)).toBe(true);
    expect(talliesIn(views.read('caseload.tally'))).toEqual({ one: ['a', 'b', 'c'] });
    expect(allRows(views.read('caseload.tally').path)).toEqual(await at.fresh(store, 'fresh'));
  });

  it('stall, visibly, before an event of a type that nobody knows, while others go on, and take it once it is known', async () => {
    const store = await at.log(await at.double());
    const strange = tallyView('caseload.strange');
    const singing = { ...strange, projection: { ...strange.projection, handles: [...strange.projection.handles, 'ContactSung' as never] } };
    const known = talliedCodec();
    let isKnown = false;
    // A newer server writes what this one learns to read only later.
    const codec = {
      decode: (stored, ...rest) =>
        isKnown && stored.type === 'ContactSung'
          ? known.decode({ ...stored, type: 'ContactTold', data: stored.data.replace('}', ',"note":""}') }, ...rest)
          : known.decode(stored, ...rest),
    } as EventCodec;
    const views = await at.views(store, { codec, views: [tallyView(), singing] });
    const first = await tell(store, 'one', 'a');
    await store.append(talliedStream('two'), { kind: 'no-stream' }, [sung('two')]);
    const { position } = await tell(store, 'one', 'b');

    expect(await views.caughtUp(position, { names: ['caseload.tally'] })).toBe(true);
    expect(await views.caughtUp(position, { names: ['caseload.strange'] })).toBe(false);
    expect(await views.status()).toMatchObject([
      { name: 'caseload.tally', state: 'live', position },
      { name: 'caseload.strange', state: 'stalled', position: first.position, stall: { eventType: 'ContactSung' } },
    ]);
    expect(views.isReady).toBe(true);

    isKnown = true;
    views.tryAgain();
    expect(await views.caughtUp(position)).toBe(true);
    expect(talliesIn(views.read('caseload.strange'))).toEqual({ one: ['a', 'b'], two: ['sung'] });
  });

  it('hold what an event of 900 KB says; one beyond the limit is refused whole, and the next is written', async () => {
    const store = await at.log(await at.double());
    const views = await at.views(store);
    const runner = new CommandRunner(store, talliedCodec(), { stateCacheSize: 10 });
    const write = (contactId: string, characters: number) =>
      runner.execute(talliedCase, talliedStream('one'), { caseId: 'one', contactId, note: 'x'.repeat(characters) }, toldBy(contactId));
    await write('large', 900_000);
    await expect(write('larger', 1_100_000)).rejects.toThrow(AppendTooLarge);
    const { position } = await write('small', 1);
    expect(await views.caughtUp(position)).toBe(true);
    expect(talliesIn(views.read('caseload.tally'))).toEqual({ one: ['large', 'small'] });
    expect((await flat(store.readStream(talliedStream('one')))).map(({ data }) => data.length > 900_000)).toEqual([true, false]);
  });
});
