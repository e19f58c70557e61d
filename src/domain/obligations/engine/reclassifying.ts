import type { EventId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import { ruleOf, rulesCausedBy } from '../policy-pack/rules-of';
import type { Cause } from './arising';
import { arise } from './arising';
import { replaceIfSooner } from './bringing-forward';
import { appliesTo, circumstancesOf } from './circumstances';
import { endDuty } from './ending';
import { isOwed } from './owed';
import type { Reckoning } from './reckoning';
import { standingOf } from './reckoning';

/**
 * The case turned out to be of another kind: what that kind does not owe ends, what it owes sooner falls due as if it began now, and what
 * opening such a case causes arises now.
 */
export function reclassify(reckoning: Reckoning, by: { readonly eventId: EventId; readonly reclassifiedAt: Instant }): void {
  const cause: Cause = { eventId: by.eventId, startsAt: by.reclassifiedAt };
  const pack = reckoning.terms.packAt(by.reclassifiedAt);
  const about = circumstancesOf(pack, standingOf(reckoning));
  for (const duty of reckoning.owed.obligations.filter(isOwed)) {
    const rule = ruleOf(pack, duty.rule);
    if (!rule) continue;
    if (!appliesTo(rule, about)) endDuty(reckoning, duty, 'RECLASSIFIED', { eventId: by.eventId, endedAt: by.reclassifiedAt });
    else if (duty.status === 'OPEN') replaceIfSooner(reckoning, pack, rule, duty, cause, 'RECLASSIFIED');
  }
  for (const rule of rulesCausedBy(pack, 'CASE_OPENED')) {
    const never = !reckoning.owed.obligations.some((duty) => duty.rule === rule.id && duty.endedBecause !== 'RECLASSIFIED');
    if (never && appliesTo(rule, about)) arise(reckoning, pack, rule, cause);
  }
}
