import type { FactPattern, Rule } from './rule-shape';
import type { Ladder, PolicyPack } from './policy-pack';

type Index = { readonly byId: ReadonlyMap<string, Rule>; readonly byCause: ReadonlyMap<string, readonly Rule[]> };

const indexes = new WeakMap<PolicyPack, Index>();

/** A pack never changes, so it is looked through once. */
function indexOf(pack: PolicyPack): Index {
  const known = indexes.get(pack);
  if (known) return known;
  const byCause = new Map<string, Rule[]>();
  for (const rule of pack.rules) {
    for (const fact of new Set(rule.when.map((pattern) => pattern.fact))) byCause.set(fact, [...(byCause.get(fact) ?? []), rule]);
  }
  const index = { byId: new Map(pack.rules.map((rule) => [rule.id, rule])), byCause };
  indexes.set(pack, index);
  return index;
}

export const ruleOf = (pack: PolicyPack, id: string): Rule | undefined => indexOf(pack).byId.get(id);

/** The rules that something of this sort can cause, in the order of the pack. */
export const rulesCausedBy = (pack: PolicyPack, fact: FactPattern['fact']): readonly Rule[] => indexOf(pack).byCause.get(fact) ?? [];

/** How a rule escalates. */
export const ladderOf = (pack: PolicyPack, id: string): Ladder | undefined =>
  pack.ladders.find((ladder) => ladder.id === ruleOf(pack, id)?.escalates);

/** Patterns that look closer at a happening of another name. */
const happeningNamed: Readonly<Record<string, string>> = {
  RISK_ASSESSED: 'RISK',
  RISK_RAISED: 'RISK',
  PROMISE_DISPUTED: 'PROMISE_ANSWERED',
};

const concerns = new WeakMap<Rule, ReadonlySet<string>>();

/** Whether a rule's duties could be met or declined by something of this sort at all: asked of every duty for every entry. */
export function concernsFact(rule: Rule, fact: string): boolean {
  let known = concerns.get(rule);
  if (!known) {
    const named = [...rule.metBy, ...(rule.declinedBy ?? [])].map((pattern) => pattern.fact);
    known = new Set(named.map((name) => happeningNamed[name] ?? name));
    concerns.set(rule, known);
  }
  return known.has(fact);
}
