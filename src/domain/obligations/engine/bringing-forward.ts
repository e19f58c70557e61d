import type { PolicyPack } from '../policy-pack/policy-pack';
import type { Rule } from '../policy-pack/rule-shape';
import type { Cause } from './arising';
import { arise, reckonDue } from './arising';
import { circumstancesOf } from './circumstances';
import { causeOf } from './matches';
import type { Obligation } from './owed';
import { isOwed } from './owed';
import type { Reckoning } from './reckoning';
import { standingOf } from './reckoning';

/**
 * Takes the place of the open duties that the rule names, where it is due sooner than they. What is due by then anyway, or overdue
 * already, stands as it is: there is nothing to bring forward.
 */
export function bringForward(reckoning: Reckoning, pack: PolicyPack, rule: Rule, cause: Cause): void {
  const reckoned = reckonDue(reckoning, rule, circumstancesOf(pack, standingOf(reckoning)), cause);
  if (!reckoned) return;
  const named = [rule.id, ...(rule.replaces ?? [])];
  const owed = reckoning.owed.obligations.filter((duty) => named.includes(duty.rule) && isOwed(duty) && began(reckoning, duty, cause));
  if (owed.some((duty) => duty.dueAt <= reckoned.dueAt)) return;
  arise(reckoning, pack, rule, cause, owed);
}

/** By then; what a review of that very moment began stands, for that review has seen what brings the next one forward. */
function began({ owed }: Reckoning, duty: Obligation, { startsAt }: Cause): boolean {
  return duty.startedAt < startsAt || (duty.startedAt === startsAt && causeOf(owed, duty)?.fact !== 'REVIEW');
}

/** The risk rose: a duty that follows it falls due as the new band asks, counted from then, where that is sooner. */
export function followRisk(reckoning: Reckoning, pack: PolicyPack, cause: Cause): void {
  const follows = (duty: Obligation): Rule | undefined => pack.rules.find((rule) => rule.id === duty.rule && rule.followsRisk);
  for (const duty of reckoning.owed.obligations.filter(isOwed)) {
    const rule = follows(duty);
    if (rule) replaceIfSooner(reckoning, pack, rule, duty, cause, 'RISK_RAISED');
  }
}

export function replaceIfSooner(
  reckoning: Reckoning,
  pack: PolicyPack,
  rule: Rule,
  duty: Obligation,
  cause: Cause,
  because: 'RISK_RAISED' | 'RECLASSIFIED',
): void {
  const reckoned = reckonDue(reckoning, rule, circumstancesOf(pack, standingOf(reckoning)), cause);
  if (reckoned && reckoned.dueAt < duty.dueAt) arise(reckoning, pack, rule, cause, [duty], because);
}
