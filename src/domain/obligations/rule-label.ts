import { defaultPack } from './policy-pack/default-pack';
import { ruleOf } from './policy-pack/rules-of';

/** The words for a rule: a force's own rule that the default pack does not have is read from its name. */
export const ruleLabel = (rule: string): string => {
  const known = ruleOf(defaultPack, rule)?.label;
  if (known) return known;
  const words = rule.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
