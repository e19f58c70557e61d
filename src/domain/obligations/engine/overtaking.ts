import { fact } from '../../support-case/fact';
import { obligationBreached } from '../events';
import type { Rule } from '../policy-pack/rule-shape';
import type { Happening } from './happening';
import { judge } from './judge';
import { isWhat } from './matches';
import type { Obligation } from './owed';
import { isOwed } from './owed';
import type { Reckoning } from './reckoning';
import { dutyNow, naming, pinnedRule, tell } from './reckoning';

/** What has to be done before something else is missed when that comes first, though its own time has not run out. */
function overtake(reckoning: Reckoning, duty: Obligation, rule: Rule, happening: Happening): void {
  const now = dutyNow(reckoning, duty);
  if (!now || now.status !== 'OPEN' || !rule.before?.some((pattern) => isWhat(pattern, happening))) return;
  const { occurredAt } = happening;
  if (occurredAt < now.startedAt || occurredAt >= now.dueAt) return;
  const overtaken: Obligation = { ...now, overtakenAt: occurredAt };
  if (judge(rule, overtaken, reckoning.owed).status === 'MET_ON_TIME') return;
  tell(reckoning, fact(obligationBreached, { ...naming(now), breachedAt: occurredAt, because: 'OVERTAKEN' }));
}

export function overtakeBy(reckoning: Reckoning, happening: Happening): void {
  for (const duty of reckoning.owed.obligations.filter(isOwed)) {
    const rule = pinnedRule(reckoning, duty)?.rule;
    if (rule?.before) overtake(reckoning, duty, rule, happening);
  }
}

export function overtakeFromHistory(reckoning: Reckoning, duty: Obligation, rule: Rule): void {
  if (!rule.before) return;
  for (const happening of reckoning.owed.happenings) overtake(reckoning, duty, rule, happening);
}
