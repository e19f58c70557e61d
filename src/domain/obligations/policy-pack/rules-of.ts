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
