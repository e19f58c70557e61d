import type { PolicyPack } from '../obligations/policy-pack/policy-pack';
import { ruleOf } from '../obligations/policy-pack/rules-of';
import { ruleLabel } from '../obligations/rule-label';

/** The words of a rule, as a row of a table. */
export const ruleName = (rule: string, pack: PolicyPack): string => ruleOf(pack, rule)?.label ?? ruleLabel(rule);
