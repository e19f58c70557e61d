import type { FoundAlert } from '../../../src/casework/alerts/alerts.query';
import type { Alert } from '../../../src/domain/obligations/alert-of';
import { Notifier, type NotifierOptions } from '../../../src/features/deadlines/notifier/notifier';
import { reasonOf } from '../../../src/features/deadlines/notifier/reason-of';
import type { StaffId } from '../../../src/kernel/ids';
import { instant, type Instant } from '../../../src/kernel/instant';
import type { Notification } from '../../../src/kernel/outbox';
import { notificationIdUnder } from '../../../src/platform/notifications/notification-id';
import { nobodysLeases } from '../../policies/support/answering';

const noon = instant('2026-03-02T12:00:00.000Z');
const [ines, omar] = ['ines', 'omar'] as unknown as [StaffId, StaffId];
const found = (obligationId: string | undefined, alert: Partial<Alert>, dueAt = noon): FoundAlert =>
  ({
    alert: { why: 'MISSED', since: noon, rung: 1, to: [ines], roundTheClock: false, ...alert },
    in: { caseId: 'one' },
    ...(obligationId && { kept: { duty: { obligationId, dueAt } } }),
  }) as unknown as FoundAlert;

describe('The notifier', () => {
  const setUp = (options: Partial<NotifierOptions> = {}) => {
    const outbox = new Map<string, Notification>();
    let posts = 0;
    const state = { now: noon as Instant, quiet: false, alerts: [[]] as readonly (readonly FoundAlert[])[] };
    const notifier = () =>
      new Notifier({
        alerts: () => state.alerts,
        isQuiet: () => state.quiet,
        idOf: notificationIdUnder(Buffer.alloc(32, 3)),
        outbox: {
          post: async (entry) => {
            posts += 1;
            if (!outbox.has(entry.id)) outbox.set(entry.id, entry);
          },
        },
        leases: nobodysLeases,
        clock: { now: () => state.now },
        leaseMs: 1000,
        ...options,
      });
    return { state, notifier, entries: () => [...outbox.values()], posts: () => posts };
  };

  it('posts one entry for each duty, rung and person, once, and after a restart too', async () => {
    const { state, notifier, entries, posts } = setUp();
    state.alerts = [[found('a', { to: [ines, omar] })], [found('b', { rung: 2 })]];
    const server = notifier();
    for (const _ of [1, 2]) expect(await server.notify()).toBe('caught-up');
    expect(posts()).toBe(3);
    await notifier().notify();
    expect(entries().map(({ to, at }) => [to, at])).toEqual([
      [ines, noon],
      [omar, noon],
      [ines, noon],
    ]);
    state.alerts = [[found('a', { rung: 2 })]];
    await server.notify();
    expect(entries()).toHaveLength(4);
  });

  it('leaves for the morning what can wait, and then says only what still stands', async () => {
    const { state, notifier, entries } = setUp();
    const server = notifier();
    state.quiet = true;
    state.alerts = [[found('danger', { roundTheClock: true }), found('done by morning', {}), found('still open', {})]];
    await server.notify();
    expect(entries()).toHaveLength(1);
    state.quiet = false;
    state.now = instant('2026-03-03T07:00:00.000Z');
    state.alerts = [[found('danger', { roundTheClock: true }), found('still open', {})]];
    await server.notify();
    expect(entries().map(({ at }) => at)).toEqual([noon, state.now]);
  });

  it('posts nothing where another server does, and ends where the lease is lost in between', async () => {
    let left = 0;
    const leases = { hold: async () => (left -= 1) >= 0, release: () => Promise.resolve() };
    const { state, notifier, entries } = setUp({ leases });
    state.alerts = [[found('a', {})], [found('b', {})]];
    expect(await notifier().notify()).toBe('elsewhere');
    expect(entries()).toHaveLength(0);
    left = 1;
    expect(await notifier().notify()).toBe('elsewhere');
    expect(entries()).toHaveLength(1);
  });

  it('stops after the piece in hand', async () => {
    const { state, notifier, entries } = setUp();
    state.alerts = [[found('a', {})], [found('b', {})]];
    const server = notifier();
    const round = server.notify();
    await server.stop();
    expect(await round).toBe('elsewhere');
    expect(entries()).toHaveLength(1);
  });

  it('tells reasons apart: the due time after a pause, the pause itself, attempts', () => {
    const reasons = [
      found('a', {}),
      found('a', {}, instant('2026-03-09T12:00:00.000Z')),
      found('a', { why: 'SAFE_TIME' }),
      found(undefined, { why: 'ATTEMPTS' }),
    ].map((each) => reasonOf(each, ines));
    expect(new Set(reasons).size).toBe(4);
  });

  it('gives ids that follow from the reason, and that nobody can prove without the key', () => {
    const idOf = notificationIdUnder(Buffer.alloc(32, 3));
    expect(idOf('reason')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(idOf('reason')).toBe(idOf('reason'));
    expect(notificationIdUnder(Buffer.alloc(32, 4))('reason')).not.toBe(idOf('reason'));
  });
});
