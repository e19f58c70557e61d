import type { StaffId } from '../../../src/kernel/ids';
import type { Instant } from '../../../src/kernel/instant';
import { AccessLog } from '../../../src/platform/access-log/access-log';
import type { AccessLogEntry } from '../../../src/platform/access-log/access-log-entry';
import type { AccessLogRows } from '../../../src/platform/access-log/access-log-rows';

export const lookedAt = (...ids: readonly string[]): AccessLogEntry => ({
  at: '2026-03-02T09:00:00.123Z' as Instant,
  staffId: '5a0c1d1e-0001-4000-8000-000000000001' as StaffId,
  what: 'case',
  ids,
  right: 'case:read',
  role: 'INSPECTOR',
  outcome: 'allowed',
});

/** One page of what was logged before reasons were kept and records were found: in each kind of store, as it was. */
export const loggedBefore: readonly AccessLogEntry[] = [
  { ...lookedAt('a', 'b', 'a'), at: '2026-03-01T09:00:00.000Z' as Instant },
  { ...lookedAt('a'), outcome: 'not-found' },
  lookedAt(),
];

/** `open` is one more server on the same access log; `change` asks for what must be refused. */
export type AccessLogPlace = { readonly open: () => AccessLogRows; readonly change: (sql: string) => Promise<unknown> };

/** What an access log does alike wherever it rests. */
export function itKeepsWhoLookedAtWhat(name: string, newPlace: () => Promise<AccessLogPlace>): void {
  describe(`the access log in ${name}`, () => {
    let place: AccessLogPlace;
    beforeEach(async () => {
      place = await newPlace();
    });

    it('keeps in order what was looked at, as it was, and what was looked at together in one writing', async () => {
      const rows = place.open();
      const append = jest.spyOn(rows, 'append');
      const log = new AccessLog(rows);
      await Promise.all(['a', 'b', 'c'].map((id) => log.write(lookedAt(id))));
      await log.write(lookedAt('d', 'e, "f" g'));
      await log.write({ ...lookedAt(), what: 'route', outcome: 'refused' });
      const kept = [
        lookedAt('a'),
        lookedAt('b'),
        lookedAt('c'),
        lookedAt('d', 'e, "f" g'),
        { ...lookedAt(), what: 'route', outcome: 'refused' },
      ];
      expect(await log.entries()).toEqual(kept);
      expect(append).toHaveBeenCalledTimes(3);
    });

    it('is there for another server as soon as it answered', async () => {
      await new AccessLog(place.open()).write(lookedAt('a'));
      expect(await place.open().all()).toEqual([lookedAt('a')]);
    });

    it('loses and doubles nothing when many look while it writes', async () => {
      const log = new AccessLog(place.open());
      const ids = Array.from({ length: 300 }, (_, index) => `id-${index}`);
      const looking = ids.map(async (id, index) => {
        for (let turns = index % 7; turns > 0; turns -= 1) await new Promise(setImmediate);
        await log.write(lookedAt(id));
      });
      await Promise.all(looking);
      expect((await log.entries()).flatMap((entry) => entry.ids).sort()).toEqual([...ids].sort());
    });

    it('keeps why somebody looked, where they said so', async () => {
      const entries = [{ ...lookedAt('a'), reason: 'WELFARE' as const }, lookedAt('a')];
      const rows = place.open();
      await rows.append(entries);
      expect(await place.open().all()).toEqual(entries);
      expect((await rows.ofRecords(['a'], { limit: 5 })).entries).toEqual([...entries].reverse());
      expect(Object.keys((await rows.all())[1] ?? {})).not.toContain('reason');
    });

    it('finds who was let look at a record, the newest first, and nobody who was not', async () => {
      const rows = place.open();
      const at = (minute: number, ...ids: string[]): AccessLogEntry => ({
        ...lookedAt(...ids),
        at: `2026-03-02T09:0${minute}:00.000Z` as Instant,
      });
      await rows.append([at(2, 'a'), at(1, 'b', 'a', 'a'), { ...at(3, 'a'), outcome: 'not-found' }, { ...at(3, 'a'), outcome: 'refused' }]);
      await rows.append([{ ...at(3, 'a'), outcome: 'failed' }, at(4, 'b'), at(5), { ...at(5, 'a'), what: 'search' }, at(6, 'ab')]);
      const found = await rows.ofRecords(['a'], { limit: 10 });
      expect(found).toEqual({ entries: [{ ...at(5, 'a'), what: 'search' }, at(2, 'a'), at(1, 'b', 'a', 'a')] });
      expect(await rows.ofRecords(['c'], { limit: 10 })).toEqual({ entries: [] });
      expect(await rows.ofRecords([], { limit: 10 })).toEqual({ entries: [] });
      const both = await rows.ofRecords(['a', 'b'], { limit: 10 });
      expect(both.entries.map((entry) => entry.at.slice(14, 16))).toEqual(['05', '04', '02', '01']);
    });

    it('gives them page by page, each once, though many come at one instant', async () => {
      const rows = place.open();
      const staffId = (one: number): StaffId => `5a0c1d1e-0001-4000-8000-${String(one).padStart(12, '0')}` as StaffId;
      await rows.append(Array.from({ length: 25 }, (_, one) => ({ ...lookedAt('a', 'b'), staffId: staffId(one) })));
      const met: AccessLogEntry[] = [];
      let page = await rows.ofRecords(['a', 'b'], { limit: 10 });
      for (met.push(...page.entries); page.next; met.push(...page.entries))
        page = await rows.ofRecords(['a', 'b'], { before: page.next, limit: 10 });
      expect(met.map((entry) => entry.staffId)).toEqual(Array.from({ length: 25 }, (_, one) => staffId(24 - one)));
    });

    it('can be written, and can be neither changed nor cut', async () => {
      const log = new AccessLog(place.open());
      await log.canBeWritten();
      await log.write(lookedAt('a'));
      await expect(place.change("UPDATE access_log SET outcome = 'refused'")).rejects.toThrow();
      await expect(place.change('DELETE FROM access_log')).rejects.toThrow();
      await expect(place.change("UPDATE access_log_seen SET id = 'b'")).rejects.toThrow();
      await expect(place.change('DELETE FROM access_log_seen')).rejects.toThrow();
      expect(await log.entries()).toEqual([lookedAt('a')]);
    });
  });
}
