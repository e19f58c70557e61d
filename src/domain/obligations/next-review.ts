import type { Instant } from '../../kernel/instant';
import type { Risk } from '../reference-data/risk-levels';
import { dueAt } from './clocks/due-at';
import { circumstancesOf, holds } from './engine/circumstances';
import type { Standing } from './engine/standing';
import { ruleOf } from './policy-pack/rules-of';
import type { Terms } from './terms';

/**
 * By when the policy wants the next Inspector's review of a case that is reviewed then and found to be of that risk. A reviewer may ask
 * for it sooner, never later (model.md §6). Undefined where the policy asks for none. Throws BeyondCalendar.
 */
export function latestNextReview(standing: Standing, { packAt, calendar }: Terms, reviewedAt: Instant, risk: Risk): Instant | undefined {
  const pack = packAt(reviewedAt);
  const about = circumstancesOf(pack, { ...standing, risk, firstReview: 'DONE' });
  const line = ruleOf(pack, pack.reviews.next)?.within.find(({ in: asked }) => !asked || holds(asked, about));
  if (!line || 'asDirected' in line.clock || 'agreedElse' in line.clock) return undefined;
  return dueAt(line.clock, reviewedAt, calendar);
}
