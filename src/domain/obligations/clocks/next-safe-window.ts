import type { Instant } from '../../../kernel/instant';
import type { SafeTime } from '../../person/contact-plan-shape';
import type { SafeWindow } from '../../person/safe-windows';
import { daysAfter, localDayOf, windowsBeginningOn } from '../../person/safe-windows';

/** The first safe stretch that has not ended at `from` and begins by `latest`; no safe times at all means any time. */
export function nextSafeWindow(safeTimes: readonly SafeTime[], from: Instant, latest: Instant): SafeWindow | undefined {
  if (safeTimes.length === 0) return { from, to: latest };
  // The window of the night before may go on past midnight.
  for (let day = daysAfter(localDayOf(from), -1); day <= localDayOf(latest); day = daysAfter(day, 1)) {
    const window = windowsBeginningOn(safeTimes, day)
      .filter(({ to }) => to > from)
      .toSorted((one, other) => (one.from < other.from ? -1 : 1))[0];
    if (window) return window.from > latest ? undefined : window;
  }
  return undefined;
}
