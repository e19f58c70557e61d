/**
 * The parts for which a member of staff can be given access by name to the case of a colleague who is a victim. `SENIOR_LEAD` is for a
 * deputy who acts where the lead cannot; `LINE_MANAGER` only with the victim's consent.
 */
export const grantedParts = [
  'SUPERVISOR',
  'WELFARE_OFFICER',
  'OFFICER_IN_CASE',
  'SUPPORT_OFFICER',
  'INSPECTOR',
  'SENIOR_LEAD',
  'LINE_MANAGER',
  'REPRESENTATIVE',
] as const;
export type GrantedPart = (typeof grantedParts)[number];

/**
 * How far a case is open to somebody. `FILE`: all of it. `WELFARE`: the promise, and how to be in touch, but nothing of the investigation.
 * `OWN`: the victim's own page. `ANSWERS`: the victim's answers, given for them by whom they chose.
 */
export type Reach = 'FILE' | 'WELFARE' | 'OWN' | 'ANSWERS';

export const reachOfPart: Readonly<Record<GrantedPart, Exclude<Reach, 'OWN'>>> = {
  SUPERVISOR: 'WELFARE',
  WELFARE_OFFICER: 'WELFARE',
  LINE_MANAGER: 'WELFARE',
  OFFICER_IN_CASE: 'FILE',
  SUPPORT_OFFICER: 'FILE',
  INSPECTOR: 'FILE',
  SENIOR_LEAD: 'FILE',
  REPRESENTATIVE: 'ANSWERS',
};

/** Held by one at a time, and appointed in the case as well. */
export const appointedParts = [
  'SUPERVISOR',
  'WELFARE_OFFICER',
  'OFFICER_IN_CASE',
  'SUPPORT_OFFICER',
] as const satisfies readonly GrantedPart[];

export const isAppointedPart = (as: string): as is (typeof appointedParts)[number] => (appointedParts as readonly string[]).includes(as);
