/** What is cleared away by whoever comes by, and not each time: at most once in so many milliseconds of a server. */
export function nowAndThen(everyMs: number, work: (now: number) => Promise<unknown>): (now: number) => Promise<void> {
  let due = -Infinity;
  return async (now) => {
    if (now < due) return;
    due = now + everyMs;
    await work(now);
  };
}
