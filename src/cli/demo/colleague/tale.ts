import type { GrantedPart } from '../../../domain/support-case/granted-part';
import type { Member } from '../cast/staff-plan';
import type { Moment } from '../moments';
import type { Teller } from '../story/teller';
import type { ColleaguePlan } from './colleague-plan';

/** The case of a colleague while it is told. */
export type Tale = {
  readonly teller: Teller;
  readonly plan: ColleaguePlan;
  /** Somebody who took a part over from whom the plan names. */
  readonly instead: Map<GrantedPart, Member>;
  readonly end: Moment;
};

const planned = ({ plan: { parts } }: Tale): Readonly<Partial<Record<GrantedPart, Member>>> => ({
  SUPERVISOR: parts.supervisor,
  OFFICER_IN_CASE: parts.officer,
  SUPPORT_OFFICER: parts.support,
  INSPECTOR: parts.inspector,
  WELFARE_OFFICER: parts.welfare,
  REPRESENTATIVE: parts.representative,
  ...(parts.lineManager && { LINE_MANAGER: parts.lineManager }),
});

/** Who plays a part by now, let in or not. */
export function playing(tale: Tale, part: Exclude<GrantedPart, 'SENIOR_LEAD' | 'LINE_MANAGER'>): Member {
  const member = tale.instead.get(part) ?? planned(tale)[part];
  if (!member) throw new Error(`nobody plays ${part}`);
  return member;
}

export const isIn = ({ teller }: Tale, { staffId }: Member, part: GrantedPart): boolean =>
  teller.case.access.staffVictim?.granted.some((held) => held.staffId === staffId && held.as === part) === true;
