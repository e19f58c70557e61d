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

    it('can be written, and can be neither changed nor cut', async () => {
      const log = new AccessLog(place.open());
      await log.canBeWritten();
      await log.write(lookedAt('a'));
      await expect(place.change("UPDATE access_log SET outcome = 'refused'")).rejects.toThrow();
      await expect(place.change('DELETE FROM access_log')).rejects.toThrow();
      expect(await log.entries()).toEqual([lookedAt('a')]);
    });
  });
}
