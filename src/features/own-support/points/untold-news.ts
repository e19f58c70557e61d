import type { FactPattern, Rule } from '../../../domain/obligations/policy-pack/rule-shape';
import type { Piece } from '../../../domain/promise/state-of-point';

/** What the victim set going themselves. */
const theirOwn: readonly string[] = ['CALL_REQUESTED', 'RIGHT_TO_REVIEW_REQUESTED', 'VICTIM_WITHDREW', 'VICTIM_DISSATISFIED'];
const known: readonly FactPattern['fact'][] = [
  'CASE_OPENED',
  'CASE_REOPENED',
  'CONTACT',
  'CONTACT_PLAN_AGREED',
  'PROMISE_DECLINED',
  'PROMISE_TAKEN_UP',
  'CONSENT_GIVEN',
  'WELLBEING_ASSESSED',
  'SUPPORT_OFFERED',
];

const isKnownToThem = (pattern: FactPattern): boolean =>
  pattern.fact === 'KEY_EVENT' ? pattern.types.every((type) => theirOwn.includes(type)) : known.includes(pattern.fact);

/** A duty of such a rule follows from the investigation or from what others decide: that it is owed at all is news. */
export const isNews = ({ when }: Pick<Rule, 'when'>): boolean => !when.some(isKnownToThem);

/** Somebody is to tell them something, and still has time to: a page must not be the first to say so. */
export const isUntold = ({ status }: Pick<Piece, 'status'>, rule: Pick<Rule, 'when'>): boolean =>
  (status === 'OPEN' || status === 'PAUSED') && isNews(rule);
