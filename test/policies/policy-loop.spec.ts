import { PolicyLoop } from '../../src/policies/policy-loop';
import type { Advanced } from '../../src/policies/policy-work';

/** Work whose outcomes are given; `done(n)` resolves when it was asked for the n-th time. */
function workThat(outcomes: readonly (Advanced | Error)[]) {
  let asked = 0;
  const waiting = new Map<number, () => void>();
  let stops = 0;
  return {
    work: {
      advance: () => {
        const outcome = outcomes[asked] ?? 'caught-up';
        asked += 1;
        waiting.get(asked)?.();
        return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
      },
      stop: () => Promise.resolve(void (stops += 1)),
    },
    asked: () => asked,
    stops: () => stops,
    done: (times: number) => (asked >= times ? Promise.resolve() : new Promise<void>((go) => waiting.set(times, go))),
  };
}

function feed() {
  const sleepers = new Set<() => void>();
  const onAppended = (wake: () => void) => {
    sleepers.add(wake);
    return () => sleepers.delete(wake);
  };
  return { onAppended, append: () => [...sleepers].forEach((wake) => wake()), listeners: () => sleepers.size };
}

const never = 1_000_000;

describe('a policy that is kept going', () => {
  it('looks at once, and again when something was appended', async () => {
    const { work, done, asked } = workThat([]);
    const log = feed();
    const loop = new PolicyLoop({ feed: log, work, lookMs: never, retryMs: never });
    loop.start();
    await done(1);
    await new Promise(setImmediate);
    log.append();
    await done(2);
    await loop.stop();
    expect(asked()).toBe(2);
  });

  it('looks again where something was appended while it worked', async () => {
    const log = feed();
    const { work, done } = workThat([]);
    let first = true;
    const busy = {
      ...work,
      advance: () => {
        if (first) log.append();
        first = false;
        return work.advance();
      },
    };
    const loop = new PolicyLoop({ feed: log, work: busy, lookMs: never, retryMs: never });
    loop.start();
    await done(2);
    await loop.stop();
  });

  it('tries again and again after a failure, whether it was told or thrown', async () => {
    const { work, done } = workThat(['stalled', new Error('gone'), 'stalled', 'caught-up']);
    const loop = new PolicyLoop({ feed: feed(), work, lookMs: never, retryMs: 1 });
    loop.start();
    await done(4);
    await loop.stop();
  });

  it('is not hurried by appends while it stands still', async () => {
    const { work, done, asked } = workThat(['stalled']);
    const log = feed();
    const loop = new PolicyLoop({ feed: log, work, lookMs: 1, retryMs: never });
    loop.start();
    await done(1);
    await new Promise(setImmediate);
    log.append();
    await new Promise(setImmediate);
    expect(asked()).toBe(1);
    await loop.stop();
  });

  it('looks now and then while another server works, and though nobody says anything', async () => {
    const { work, done } = workThat(['elsewhere', 'elsewhere', 'caught-up', 'caught-up']);
    const loop = new PolicyLoop({ feed: feed(), work, lookMs: 1, retryMs: never });
    loop.start();
    await done(5);
    await loop.stop();
  });

  it('ends when it is stopped, listens no longer and lets go, even where the lease cannot be reached', async () => {
    const { work, done, asked, stops } = workThat([]);
    const log = feed();
    const unreachable = {
      ...work,
      stop: async () => {
        await work.stop();
        throw new Error('gone');
      },
    };
    const loop = new PolicyLoop({ feed: log, work: unreachable, lookMs: never, retryMs: never });
    loop.start();
    await done(1);
    await loop.stop();
    log.append();
    expect({ asked: asked(), stops: stops(), listeners: log.listeners() }).toEqual({ asked: 1, stops: 1, listeners: 0 });
  });
});
