import { defaultPack } from '../../domain/obligations/policy-pack/default-pack';
import { ruleOf } from '../../domain/obligations/policy-pack/rules-of';

/** Where people look for a duty: among reviews, among what is owed to the person, or neither (what a reviewer directed). */
export type DutyQueue = 'REVIEW' | 'CONTACT' | 'DIRECTION';

/** A force's own rule, that the product's pack does not have, goes by whose it is. */
export function queueOfRule(rule: string, responsibleRole: string): DutyQueue {
  if (responsibleRole === 'NAMED_PERSON') return 'DIRECTION';
  const isReview = ruleOf(defaultPack, rule)?.metBy.every(({ fact }) => fact === 'REVIEW') ?? responsibleRole.endsWith('INSPECTOR');
  return isReview ? 'REVIEW' : 'CONTACT';
}
