import { accepted } from '../../kernel/decider';
import { endOf, periodOf } from '../figures/reporting-period';
import type { FreezePack } from './commands';
import type { QuarterlyReviewState } from './state';
import { actingAs, no, type Verdict } from './verdict';

/**
 * Once, and for good: after the quarter is over, as known at an instant after its end that is past for certain, so that the same
 * question has one answer for ever (law 10). The whole is one event: two at once cannot each freeze a half.
 */
export function freezePack({ by, at, provisional, data }: FreezePack, state: QuarterlyReviewState): Verdict {
  const frozenBy = actingAs(by, ['SECRETARY']);
  if (frozenBy === undefined) return no('SECRETARY_FREEZES');
  if (state.pack) return no('PACK_FROZEN_ALREADY');
  const period = periodOf(data.period);
  if (!period || at <= endOf(period)) return no('PERIOD_NOT_OVER');
  if (provisional || data.knownAt < endOf(period) || data.knownAt >= at) return no('FIGURES_STILL_PROVISIONAL');
  return accepted({ type: 'PackFrozen', schemaVersion: 1, data: { ...data, frozenAt: at, frozenBy } });
}
