import type { ThrottlerStorage } from '@nestjs/throttler';

/** `open` is one more server; `pass` lets so many milliseconds pass where they are counted. */
export type RateLimitPlace = { readonly open: () => ThrottlerStorage; readonly pass: (ms: number) => Promise<void> };

/** What counting requests does alike wherever it is done. */
export function itLimitsRates(name: string, newPlace: () => Promise<RateLimitPlace>): void {
  describe(`rate limits in ${name}`, () => {
    const minute = 60_000;

    it('let so many through in a time and then none until it is over', async () => {
      const { open, pass } = await newPlace();
      const storage = open();
      const ask = () => storage.increment('address', minute, 3, minute, 'default');
      for (const hits of [1, 2, 3]) expect(await ask()).toMatchObject({ totalHits: hits, isBlocked: false });
      const refused = await ask();
      expect(refused.isBlocked).toBe(true);
      expect(refused.timeToBlockExpire).toBeGreaterThan(55);
      expect(refused.timeToBlockExpire).toBeLessThanOrEqual(60);
      await pass(minute / 2);
      expect((await ask()).isBlocked).toBe(true);
      await pass(minute / 2 + 1);
      expect(await ask()).toMatchObject({ totalHits: 1, isBlocked: false });
    });

    it('count each address and each rule by itself', async () => {
      const storage = (await newPlace()).open();
      await storage.increment('a', minute, 1, minute, 'default');
      expect((await storage.increment('a', minute, 1, minute, 'default')).isBlocked).toBe(true);
      expect((await storage.increment('b', minute, 1, minute, 'default')).isBlocked).toBe(false);
    });

    it('begin anew where too few asked in the time', async () => {
      const { open, pass } = await newPlace();
      const storage = open();
      await storage.increment('a', minute, 2, minute, 'default');
      await storage.increment('a', minute, 2, minute, 'default');
      await pass(minute + 1);
      expect(await storage.increment('a', minute, 2, minute, 'default')).toMatchObject({ totalHits: 1, isBlocked: false });
    });
  });
}
