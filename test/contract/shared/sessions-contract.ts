import { createHash } from 'node:crypto';
import type { SessionData } from 'express-session';
import type { StaffId } from '../../../src/kernel/ids';
import type { Instant } from '../../../src/kernel/instant';
import { SessionCipher } from '../../../src/platform/session/session-cipher';
import type { SessionRows } from '../../../src/platform/session/session-rows';
import { SessionStore } from '../../../src/platform/session/session-store';

const minutes = 60_000;
const officer = '5a0c1d1e-0001-4000-8000-000000000001' as StaffId;
const session = (more: Partial<SessionData> = {}): SessionData => ({
  cookie: { path: '/' } as SessionData['cookie'],
  staffId: officer,
  ...more,
});

/** What sessions do alike wherever they rest. `open` is one more server on the same sessions. */
export function itKeepsSessions(name: string, newPlace: () => Promise<() => SessionRows>): void {
  describe(`sessions in ${name}`, () => {
    let rows: () => SessionRows;
    let now: number;
    beforeEach(async () => {
      rows = await newPlace();
      now = Date.parse('2026-03-02T09:00:00.000Z');
    });
    const server = (key = Buffer.alloc(32, 1)) => {
      const store = new SessionStore(rows(), new SessionCipher(() => key), { now: () => new Date(now).toISOString() as Instant });
      const asked = <T>(work: (callback: (error?: unknown, value?: T) => void) => void): Promise<T | undefined> =>
        new Promise((done, failed) => work((error, value) => (error ? failed(error as Error) : done(value))));
      return {
        get: (sid: string) => asked<SessionData | null>((callback) => store.get(sid, callback)),
        set: (sid: string, data: SessionData) => asked((callback) => store.set(sid, data, callback)),
        touch: (sid: string) => asked((callback) => store.touch(sid, session(), callback)),
        destroy: (sid: string) => asked((callback) => store.destroy(sid, callback)),
      };
    };

    it('are had by every server of the same master key, and opened by no other', async () => {
      await server().set('a', session({ returnTo: '/cases' }));
      expect(await server().get('a')).toMatchObject({ staffId: officer, returnTo: '/cases' });
      expect(await server(Buffer.alloc(32, 2)).get('a')).toBeNull();
      expect(await server().get('b')).toBeNull();
    });

    it('rest under another name than their own, and unreadable', async () => {
      await server().set('a', session({ returnTo: '/cases' }));
      expect(await rows().find('a')).toBeUndefined();
    });

    it('run out after half an hour without a request, and remember whose they were for a day', async () => {
      const [one, two] = [server(), server()];
      await one.set('a', session());
      now += 29 * minutes;
      await two.touch('a');
      now += 29 * minutes;
      expect(await one.get('a')).toMatchObject({ staffId: officer });
      now += 2 * minutes;
      expect(await one.get('a')).toEqual({ cookie: { path: '/' }, formerly: officer });
      now += 24 * 60 * minutes;
      expect(await one.get('a')).toBeNull();
    });

    it('run out after twelve hours, however busy', async () => {
      const { get, set, touch } = server();
      await set('a', session());
      for (let minute = 0; minute < 12 * 60; minute += 20) {
        expect(await get('a')).toMatchObject({ staffId: officer });
        now += 20 * minutes;
        await touch('a');
      }
      now += 1;
      expect(await get('a')).toEqual({ cookie: { path: '/' }, formerly: officer });
    });

    it('that two servers have in hand hold what was written last, and their time never goes back', async () => {
      const [one, two] = [server(), server()];
      await one.set('a', session());
      const row = await only();
      await Promise.all([two.set('a', session({ notices: ['two'] })), one.set('a', session({ notices: ['one'] }))]);
      expect((await one.get('a'))?.notices).toEqual((await two.get('a'))?.notices);
      now += 10 * minutes;
      await two.touch('a');
      // A server whose clock is behind.
      now -= 5 * minutes;
      await one.set('a', session());
      now += 5 * minutes;
      expect((await only())?.touchedAt).toBe((row?.touchedAt ?? 0) + 10 * minutes);
    });

    it('that were ended stay ended, though a request that was still under way writes them', async () => {
      const [one, two] = [server(), server()];
      await one.set('a', session());
      await two.destroy('a');
      await one.set('a', session({ notices: ['late'] }));
      await one.touch('a');
      expect([await one.get('a'), await two.get('a')]).toEqual([null, null]);
    });

    it('are cleared away a day later, by whoever comes by, and not each time', async () => {
      const cleared = jest.fn();
      const place = rows();
      const counted: SessionRows = Object.assign(Object.create(place) as SessionRows, {
        removeUntouchedSince: async (time: number) => {
          cleared();
          await place.removeUntouchedSince(time);
        },
      });
      rows = () => counted;
      const { set } = server();
      await set('old', session());
      now += 25 * 60 * minutes;
      await set('a', session());
      await set('b', session());
      expect(cleared).toHaveBeenCalledTimes(2);
      expect(await counted.find(hashOf('old'))).toBeUndefined();
      expect(await counted.find(hashOf('b'))).toBeDefined();
    });

    const only = () => rows().find(hashOf('a'));
  });
}

const hashOf = (sid: string): string => createHash('sha256').update(sid).digest('hex');
