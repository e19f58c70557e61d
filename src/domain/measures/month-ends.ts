import type { Instant } from '../../kernel/instant';
import { endOfMonth, type Month } from '../figures/month';
import type { AsKnown } from './measure';

type MonthEnd = { readonly month: Month; readonly end: Instant };
const known = new WeakMap<AsKnown, readonly MonthEnd[]>();

/**
 * The last instant of each month that is counted, or the instant as known at where that is earlier: what a state at the end of a month is
 * read at; so a period that is not over shows the state as it is. Worked out once, since every case asks for it.
 */
export function monthEnds(as: AsKnown): readonly MonthEnd[] {
  const before = known.get(as);
  if (before) return before;
  const ends = as.months.map((month): MonthEnd => ({ month, end: endOfMonth(month) < as.at ? endOfMonth(month) : as.at }));
  known.set(as, ends);
  return ends;
}
