import type { StaffId } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';
import type { Notification, Outbox } from '../../../src/kernel/outbox';

const [eight, nine, ten, eleven] = ['08', '09', '10', '11'].map((hour) => instant(`2026-03-02T${hour}:00:00.000Z`)) as [
  never,
  never,
  never,
  never,
];

const persona = (number: number): StaffId => `5a0c1d1e-000${number}-4000-8000-00000000000${number}` as StaffId;
export const notified = (number: number, at = instant('2026-03-02T09:00:00.000Z')): Notification => ({
  id: `0b0e0000-0000-5000-8000-00000000000${number}`,
  to: persona((number % 3) + 1),
  at,
});

/** What an outbox does alike wherever it rests. */
export function itKeepsWhatIsToBeSaid(name: string, newPlace: () => Promise<() => Outbox>): void {
  const idsOf = async (outbox: Outbox, at = nine as ReturnType<typeof instant>, limit = 10): Promise<string[]> =>
    (await outbox.due(at, limit)).map(({ id }) => id);
  const [one, two, three] = [notified(1), notified(2), notified(3, eight)];

  it(`gives what was posted in ${name} to whoever asks once its time has come, the longest waiting first`, async () => {
    const open = await newPlace();
    const [here, there] = [open(), open()];
    expect(await here.due(nine, 10)).toEqual([]);
    for (const each of [two, one, three, notified(4, ten)]) await here.post(each);
    expect(await there.due(nine, 10)).toEqual([three, one, two].map((each) => ({ ...each, failures: 0 })));
    expect(await idsOf(there, nine, 2)).toEqual([three.id, one.id]);
    expect(await there.count()).toEqual({ waiting: 4, failing: 0 });
  });

  it(`keeps in ${name} what was sent, so that whoever posts it again has nothing sent twice`, async () => {
    const open = await newPlace();
    const [here, there] = [open(), open()];
    await here.post(one);
    await there.post({ ...one, at: eight });
    expect(await here.due(nine, 10)).toEqual([{ ...one, failures: 0 }]);
    await here.sent(one.id, nine);
    await there.post(one);
    expect(await idsOf(there, eleven)).toEqual([]);
    await there.failed(one.id, nine);
    expect(await idsOf(there, eleven)).toEqual([]);
    expect(await there.count()).toEqual({ waiting: 0, failing: 0 });
  });

  it(`puts off in ${name} what failed, counts how often, and forgets what was given up`, async () => {
    const open = await newPlace();
    const [here, there] = [open(), open()];
    for (const each of [one, two]) await here.post(each);
    for (const at of [ten, eleven]) await here.failed(one.id, at);
    expect([await idsOf(there, ten), await idsOf(there, eleven)]).toEqual([[two.id], [two.id, one.id]]);
    expect(await there.due(eleven, 10)).toEqual([
      { ...two, failures: 0 },
      { ...one, failures: 2 },
    ]);
    expect(await there.count()).toEqual({ waiting: 2, failing: 1 });
    await there.gaveUp(one.id, eleven);
    expect(await idsOf(here, eleven)).toEqual([two.id]);
    await here.post(one);
    expect(await idsOf(here, eleven)).toEqual([two.id]);
  });
}
