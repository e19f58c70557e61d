import { Watcher, type WatcherOptions } from '../../../src/features/deadlines/watcher/watcher';
import { StoreUnavailable } from '../../../src/kernel/event-store';
import type { CaseId } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';
import type { Position } from '../../../src/kernel/position';
import { watcherState } from '../../../src/platform/health/watcher-status';
import { nobodysLeases } from '../../policies/support/answering';

const nine = instant('2026-03-02T09:00:00.000Z');
const cases = (from: number, to: number) => Array.from({ length: to - from }, (_, nth) => `case-${from + nth}` as CaseId);

describe('The watcher', () => {
  const setUp = (overdue: readonly CaseId[], options: Partial<WatcherOptions> = {}) => {
    const left = new Set(overdue);
    const written: CaseId[] = [];
    const failed: string[] = [];
    const watcher = new Watcher({
      newlyDue: (_at, limit) => [...left].slice(0, limit),
      notice: async (caseId) => {
        written.push(caseId);
        left.delete(caseId);
        return '1' as Position;
      },
      caughtUp: async () => true,
      leases: nobodysLeases,
      clock: { now: () => nine },
      leaseMs: 1000,
      failed: (because) => failed.push(because),
      ...options,
    });
    return { watcher, left, written, failed };
  };

  it('goes through all that is due in one look', async () => {
    const { watcher, written } = setUp(cases(0, 350));
    expect(await watcher.look()).toBe('caught-up');
    expect(written).toEqual(cases(0, 350));
  });

  it('goes on behind cases that fail, however many stand first, and says how many', async () => {
    const broken = new Set(cases(0, 150));
    const taken: CaseId[] = [];
    const { watcher, left, failed } = setUp(cases(0, 400), {
      notice: async (caseId) => {
        if (broken.has(caseId)) throw new TypeError('a message that may hold data');
        taken.push(caseId);
        left.delete(caseId);
        return '1' as Position;
      },
    });
    expect(await watcher.look()).toBe('caught-up');
    expect(taken).toEqual(cases(150, 400));
    expect(watcher.failing).toBe(150);
    expect(new Set(failed)).toEqual(new Set(['TypeError']));
    expect(watcherState(watcher, nine)).toBe('stalled');
  });

  it('ends a look where the log cannot be had, since no case would fare better', async () => {
    let tried = 0;
    const { watcher } = setUp(cases(0, 50), {
      notice: () => {
        tried += 1;
        return Promise.reject(new StoreUnavailable('unreachable'));
      },
    });
    await expect(watcher.look()).rejects.toThrow(StoreUnavailable);
    expect(tried).toBe(1);
    expect(watcherState(watcher, nine)).toBe('looking');
    expect(watcherState(watcher, instant('2026-03-02T09:02:00.001Z'))).toBe('stalled');
  });

  it('ends where the view does not come to see what was written', async () => {
    const { watcher } = setUp([], { newlyDue: (_at, limit) => cases(0, 5).slice(0, limit), caughtUp: async () => false });
    expect(await watcher.look()).toBe('caught-up');
  });

  it('leaves it to the server that holds the lease', async () => {
    const { watcher, written } = setUp(cases(0, 2), { leases: { ...nobodysLeases, hold: () => Promise.resolve(false) } });
    expect(await watcher.look()).toBe('elsewhere');
    expect(written).toEqual([]);
    expect(watcherState(watcher, nine)).toBe('looking');
  });

  it('stops after the case in hand, and lets another server go on', async () => {
    let released = 0;
    const { watcher, left, written } = setUp(cases(0, 50), {
      leases: { ...nobodysLeases, release: async () => void (released += 1) },
      notice: async (caseId) => {
        void watcher.stop();
        written.push(caseId);
        left.delete(caseId);
        return '1' as Position;
      },
    });
    expect(await watcher.look()).toBe('elsewhere');
    await watcher.stop();
    expect(written).toEqual(cases(0, 1));
    expect(released).toBeGreaterThan(0);
  });

  it('counts a clock that was put back for nothing', () => {
    expect(watcherState({ triedAt: nine, lookedAt: nine, failing: 0 }, instant('2026-03-01T09:00:00.000Z'))).toBe('looking');
  });
});
