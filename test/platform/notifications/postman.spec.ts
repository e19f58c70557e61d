import { join } from 'node:path';
import type { StaffId } from '../../../src/kernel/ids';
import { instant, type Instant } from '../../../src/kernel/instant';
import type { Leases } from '../../../src/kernel/lease';
import type { Letter } from '../../../src/platform/notifications/mail';
import { MailRefused } from '../../../src/platform/notifications/mail-refused';
import { MailUnavailable } from '../../../src/platform/notifications/mail-unavailable';
import { Postman, type PostmanNote, type PostmanOptions } from '../../../src/platform/notifications/postman';
import { retryAt } from '../../../src/platform/notifications/retries';
import { SqliteOutbox } from '../../../src/platform/notifications/sqlite-outbox';
import { openDatabase } from '../../../src/sqlite/database';
import { notified } from '../../contract/shared/outbox-contract';
import { nobodysLeases } from '../../policies/support/answering';
import { temporaryFolders } from '../../support/temporary-folder';

const nine = instant('2026-03-02T09:00:00.000Z');
const later = (from: Instant, minutes: number): Instant => instant(new Date(Date.parse(from) + minutes * 60_000).toISOString());
const mailbox = 'inspector@force.example';

describe('the postman', () => {
  const folder = temporaryFolders();
  const closing: (() => void)[] = [];
  afterEach(() => {
    for (const close of closing.splice(0)) close();
  });

  const setUp = () => {
    const file = openDatabase(join(folder(), 'outbox.sqlite'), { synchronous: 'FULL' });
    closing.push(() => {
      file.close();
    });
    const outbox = new SqliteOutbox(file);
    const letters: Letter[] = [];
    const notes: PostmanNote[] = [];
    const state = { now: nine, fault: undefined as Error | undefined, address: mailbox as string | undefined };
    const postman = (options: Partial<PostmanOptions> = {}): Postman =>
      new Postman({
        outbox,
        mail: {
          send: async (letter) => {
            letters.push(letter);
            if (state.fault) throw state.fault;
          },
          close: () => undefined,
        },
        addresses: { addressOf: async () => state.address },
        leases: nobodysLeases,
        clock: { now: () => state.now },
        domain: 'force.example',
        leaseMs: 1000,
        note: (note) => notes.push(note),
        ...options,
      });
    return { outbox, letters, notes, state, postman };
  };

  it('sends what is due once, to whoever it is for, and says no more than that', async () => {
    const { outbox, letters, notes, postman } = setUp();
    await outbox.post(notified(1));
    await outbox.post(notified(2, later(nine, 1)));
    const sender = postman();
    for (const _ of [1, 2]) expect(await sender.deliver()).toBe('caught-up');
    expect(letters).toEqual([{ to: mailbox, messageId: `<${notified(1).id}@force.example>`, at: nine }]);
    expect(notes).toEqual([{ outcome: 'sent' }]);
  });

  it('sends again under the same Message-ID where it died after the server took it', async () => {
    const { outbox, letters, postman } = setUp();
    await outbox.post(notified(1));
    const dying = Object.assign(Object.create(outbox) as SqliteOutbox, { sent: () => Promise.reject(new Error('killed')) });
    await expect(postman({ outbox: dying }).deliver()).rejects.toThrow('killed');
    expect(await postman().deliver()).toBe('caught-up');
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(1);
    expect(letters).toHaveLength(2);
    expect(await outbox.count()).toEqual({ waiting: 0, failing: 0 });
  });

  it('tries a refused letter again, later each time, and goes on with the next', async () => {
    const { outbox, letters, notes, state, postman } = setUp();
    for (const each of [notified(1), notified(2)]) await outbox.post(each);
    state.fault = new MailRefused();
    const sender = postman();
    expect(await sender.deliver()).toBe('caught-up');
    expect(letters).toHaveLength(2);
    state.now = later(nine, 0.9);
    await sender.deliver();
    expect(letters).toHaveLength(2);
    state.now = later(nine, 1);
    state.fault = undefined;
    await sender.deliver();
    expect(letters.map(({ messageId }) => messageId.slice(1, 37))).toEqual([1, 2, 1, 2].map((number) => notified(number).id));
    expect(notes.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'sent', 'sent']);
    expect(notes[0]).toEqual({ outcome: 'failed', because: 'MailRefused' });
  });

  it('waits after one, five, fifteen and sixty minutes, and then every hour', () => {
    expect([0, 1, 2, 3, 4, 400].map((failures) => retryAt(failures, nine))).toEqual(
      [1, 5, 15, 60, 60, 60].map((wait) => later(nine, wait)),
    );
  });

  it('ends its round where the mail server is away, rather than wait for it once a letter', async () => {
    const { outbox, letters, state, postman } = setUp();
    for (const number of [1, 2, 3]) await outbox.post(notified(number));
    state.fault = new MailUnavailable();
    const sender = postman();
    expect(await sender.deliver()).toBe('stalled');
    expect(letters).toHaveLength(1);
    state.fault = undefined;
    state.now = later(nine, 1);
    expect(await sender.deliver()).toBe('caught-up');
    expect(await outbox.count()).toEqual({ waiting: 0, failing: 0 });
  });

  it('sends nothing to somebody without a mailbox, and does as soon as they have one', async () => {
    const { outbox, letters, notes, state, postman } = setUp();
    await outbox.post(notified(1));
    state.address = undefined;
    await postman().deliver();
    expect([letters, notes, await outbox.count()]).toEqual([[], [{ outcome: 'no-address' }], { waiting: 1, failing: 1 }]);
    state.address = mailbox;
    state.now = later(nine, 1);
    await postman().deliver();
    expect(letters).toHaveLength(1);
  });

  it('gives up after a week, when an e-mail is no news', async () => {
    const { outbox, letters, notes, state, postman } = setUp();
    await outbox.post(notified(1));
    state.now = later(nine, 7 * 24 * 60 + 1);
    await postman().deliver();
    expect([letters, notes, await outbox.count()]).toEqual([[], [{ outcome: 'gave-up' }], { waiting: 0, failing: 0 }]);
  });

  it('says in one letter what waits for one person, under the id of what has waited longest', async () => {
    const { outbox, letters, notes, state, postman } = setUp();
    const { to } = notified(1);
    for (const [number, at] of [
      [2, later(nine, -5)],
      [1, nine],
    ] as const)
      await outbox.post({ ...notified(number, at), to });
    await outbox.post(notified(3));
    await postman().deliver();
    expect(letters.map(({ messageId }) => messageId.slice(1, 37))).toEqual([notified(2).id, notified(3).id]);
    expect(notes.map(({ outcome }) => outcome)).toEqual(['sent', 'together', 'sent']);
    expect(await outbox.count()).toEqual({ waiting: 0, failing: 0 });
    // What comes later is said again.
    state.now = later(nine, 1);
    await outbox.post({ ...notified(4, state.now), to });
    await postman().deliver();
    expect(letters).toHaveLength(3);
  });

  it('says again what waits for somebody whose letter could not be sent', async () => {
    const { outbox, letters, state, postman } = setUp();
    const { to } = notified(1);
    for (const number of [1, 2]) await outbox.post({ ...notified(number), to });
    state.fault = new MailRefused();
    await postman().deliver();
    expect([letters.length, await outbox.count()]).toEqual([2, { waiting: 2, failing: 2 }]);
  });

  it('goes one round at a time, however often it is asked', async () => {
    const { outbox, letters, postman } = setUp();
    await outbox.post(notified(1));
    const sender = postman();
    expect(await Promise.all([sender.deliver(), sender.deliver()])).toEqual(['caught-up', 'caught-up']);
    expect(letters).toHaveLength(1);
  });

  it('leaves it to the server that holds the lease, and ends where that is lost in the middle', async () => {
    const { outbox, letters, postman } = setUp();
    for (const number of [1, 2, 3]) await outbox.post(notified(number));
    const held = (times: number): Leases => {
      let left = times;
      return { hold: async () => (left -= 1) >= 0, release: () => Promise.resolve() };
    };
    expect(await postman({ leases: held(0) }).deliver()).toBe('elsewhere');
    expect(letters).toHaveLength(0);
    expect(await postman({ leases: held(2) }).deliver()).toBe('elsewhere');
    expect(letters).toHaveLength(1);
  });

  it('stops after the letter in hand, and lets go', async () => {
    const { outbox, letters, postman } = setUp();
    for (const number of [1, 2]) await outbox.post(notified(number));
    const released: string[] = [];
    let stopped: Promise<void> | undefined;
    const sender: Postman = postman({
      leases: { hold: () => Promise.resolve(true), release: async (name) => void released.push(name) },
      addresses: {
        addressOf: async (_: StaffId) => {
          stopped ??= sender.stop();
          return mailbox;
        },
      },
    });
    expect(await sender.deliver()).toBe('elsewhere');
    await stopped;
    expect([letters.length, released]).toEqual([1, ['postman']]);
  });
});
