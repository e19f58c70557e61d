import { randomBytes } from 'node:crypto';
import type { SubjectId } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';
import { KeyDestroyed, KeyringUnavailable, type Keyring } from '../../../src/kernel/keyring';
import { MasterKey } from '../../../src/platform/keyring/master-key';

/** Opens one more server on the same keyring. */
export type OpenKeyring = (master: MasterKey) => Promise<Keyring>;

export const someone = 'a3d2a9a8-4a0f-4c6a-9f43-0a4b7e1d2c01' as SubjectId;
export const another = 'a3d2a9a8-4a0f-4c6a-9f43-0a4b7e1d2c02' as SubjectId;
export const firstInstant = instant('2026-03-02T09:00:00.000Z');
export const later = instant('2026-03-03T09:00:00.000Z');
export const master = new MasterKey('0011223344556677', Buffer.alloc(32, 7));

/** What every keyring does alike, however many servers have it open. */
export function itKeepsKeys(name: string, newKeyring: () => Promise<OpenKeyring>): void {
  describe(`the keyring in ${name}`, () => {
    let open: () => Promise<Keyring>;
    let openWith: OpenKeyring;
    beforeEach(async () => {
      openWith = await newKeyring();
      open = () => openWith(master);
    });

    it('makes a key once, knows it at once, and has it after a restart', async () => {
      const keyring = await open();
      expect(keyring.find(someone)).toEqual({ state: 'absent' });
      const key = Buffer.from(await keyring.ensure(someone));
      expect(key).toHaveLength(32);
      expect(keyring.find(someone)).toEqual({ state: 'key', key });
      expect(await keyring.ensure(someone)).toEqual(key);
      const again = await open();
      expect(again.find(someone)).toEqual({ state: 'key', key });
      expect(again.find(another)).toEqual({ state: 'absent' });
    });

    it('gives one key to all servers that make it at once', async () => {
      const servers = await Promise.all([open(), open(), open()]);
      const keys = await Promise.all(servers.map(async (server) => (await server.ensure(someone)).toString('hex')));
      expect(new Set(keys).size).toBe(1);
    });

    it('shows a key that another server made once it was asked for news', async () => {
      const [mine, theirs] = [await open(), await open()];
      const key = await theirs.ensure(someone);
      await mine.refresh();
      expect(mine.find(someone)).toEqual({ state: 'key', key });
    });

    it('never makes a destroyed key again, and remembers the first instant', async () => {
      const keyring = await open();
      await keyring.ensure(someone);
      expect(await keyring.destroy(someone, firstInstant)).toBe(firstInstant);
      expect(await keyring.destroy(someone, later)).toBe(firstInstant);
      for (const one of [keyring, await open()]) {
        expect(one.find(someone)).toEqual({ state: 'destroyed', at: firstInstant });
        await expect(one.ensure(someone)).rejects.toThrow(KeyDestroyed);
      }
    });

    it('destroys for good the key of somebody who has none yet', async () => {
      const keyring = await open();
      await keyring.destroy(someone, firstInstant);
      expect(keyring.find(someone)).toEqual({ state: 'destroyed', at: firstInstant });
      await expect((await open()).ensure(someone)).rejects.toThrow(KeyDestroyed);
    });

    it('shows what another server destroyed once it was asked for news, and says that something was', async () => {
      const [mine, theirs] = [await open(), await open()];
      await mine.ensure(someone);
      await mine.ensure(another);
      expect(mine.find(someone).state).toBe('key');
      const before = mine.erasures();
      await theirs.ensure('a3d2a9a8-4a0f-4c6a-9f43-0a4b7e1d2c03' as SubjectId);
      await mine.refresh();
      expect([mine.find(someone).state, mine.erasures()]).toEqual(['key', before]);
      await theirs.destroy(someone, firstInstant);
      await mine.refresh();
      expect(mine.find(someone)).toEqual({ state: 'destroyed', at: firstInstant });
      expect(mine.find(another).state).toBe('key');
      expect(mine.erasures()).not.toBe(before);
    });

    it('says at its own server too that something was destroyed', async () => {
      const keyring = await open();
      await keyring.ensure(someone);
      const before = keyring.erasures();
      await keyring.destroy(someone, firstInstant);
      expect(keyring.erasures()).not.toBe(before);
    });

    it('takes no other master key than the one it was made with', async () => {
      await open();
      await expect(openWith(new MasterKey('0011223344556677', randomBytes(32)))).rejects.toThrow(KeyringUnavailable);
      await expect(openWith(new MasterKey('7766554433221100', Buffer.alloc(32, 7)))).rejects.toThrow(/not the one/);
    });
  });
}
