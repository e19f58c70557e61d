import { msOfClock } from './clocks/elapsed';
import type { PolicyPack } from './policy-pack/policy-pack';

/** How long before a duty is due the earliest reminder of any ladder comes (ms). */
export const longestReminderMs = ({ ladders }: PolicyPack): number =>
  Math.max(
    0,
    ...ladders.flatMap(({ rungs }) => rungs.map(({ from }) => (typeof from === 'object' && 'before' in from ? msOfClock(from.before) : 0))),
  );
