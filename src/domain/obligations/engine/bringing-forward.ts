import type { PolicyPack } from '../policy-pack/policy-pack';
import type { Rule } from '../policy-pack/rule-shape';
import type { Cause } from './arising';
import { arise, reckonDue } from './arising';
import { circumstancesOf } from './circumstances';
import { isWhat } from './matches';
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
  if (isDoneSince(reckoning, rule, cause)) return arise(reckoning, pack, rule, cause);
  const isNamed = (duty: Obligation): boolean =>
    duty.rule === rule.id || (rule.replaces?.includes(duty.rule) === true && duty.startedAt <= cause.startsAt);
  const owed = reckoning.owed.obligations.filter((duty) => isNamed(duty) && isOwed(duty));
  if (owed.some((duty) => duty.dueAt <= reckoned.dueAt)) return;
  arise(reckoning, pack, rule, cause, owed);
}

/** What asks for it was written down late, and it was done after that had happened. */
const isDoneSince = ({ owed }: Reckoning, rule: Rule, { startsAt }: Cause): boolean =>
  owed.happenings.some((happening) => happening.occurredAt > startsAt && rule.metBy.some((pattern) => isWhat(pattern, happening)));

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
