import type { LpuCode, StaffId } from '../../kernel/ids';
import type { Personal } from '../../kernel/personal';
import { isPlain } from '../../kernel/personal';
import type { By } from './by';
import type { SupportCaseEvent } from './events';

/** What decides who may know that an ordinary case exists; kept by the decider and by every view that filters on it. */
export type CaseAccess = {
  readonly responsibleLpu: LpuCode;
  readonly recordedLpu: LpuCode;
  readonly offeredToLpu?: LpuCode;
  readonly appointed: readonly { readonly role: string; readonly staffId: StaffId }[];
  /** Who declared a conflict. */
  readonly excluded: readonly StaffId[];
  /** Colleagues alleged to be perpetrators: plain while a decision is taken, locked in views, which keep a token of each. */
  readonly excludedColleagues: readonly Personal<StaffId>[];
};

const withoutOffer = ({ offeredToLpu: _, ...access }: CaseAccess): CaseAccess => access;

export function evolveCaseAccess(access: CaseAccess | null, event: SupportCaseEvent): CaseAccess | null {
  if (event.type === 'CaseOpened') {
    const { responsibleLpu, recordedLpu } = event.data;
    return { responsibleLpu, recordedLpu, appointed: [], excluded: [], excludedColleagues: [] };
  }
  if (!access) return null;
  switch (event.type) {
    case 'OfficerAppointed': {
      const { role, staffId } = event.data;
      return { ...access, appointed: [...access.appointed.filter((held) => held.role !== role), { role, staffId }] };
    }
    case 'OfficerRelieved': {
      const { role, staffId } = event.data;
      return { ...access, appointed: access.appointed.filter((held) => held.role !== role || held.staffId !== staffId) };
    }
    case 'ResponsibilityOffered':
      return { ...access, offeredToLpu: event.data.to };
    case 'ResponsibilityAccepted':
      return { ...withoutOffer(access), responsibleLpu: event.data.to };
    case 'ResponsibilityDeclined':
    case 'ResponsibilityOfferWithdrawn':
      return withoutOffer(access);
    case 'ConflictDeclared':
      return { ...access, excluded: [...access.excluded.filter((staffId) => staffId !== event.data.staffId), event.data.staffId] };
    case 'AllegedPerpetratorIdentified':
      return event.data.colleague ? { ...access, excludedColleagues: [...access.excludedColleagues, event.data.colleague] } : access;
    default:
      return access;
  }
}

export const forceWideRoles: readonly string[] = ['INSPECTOR', 'DUTY_INSPECTOR', 'SENIOR_LEAD', 'DATA_PROTECTION'];
export const unitRoles: readonly string[] = ['SUPPORT_OFFICER', 'SUPERVISOR', 'OFFICER_IN_CASE'];

export const isAllegedColleague = (access: CaseAccess, staffId: StaffId): boolean =>
  access.excludedColleagues.some((colleague) => isPlain(colleague) && colleague.value === staffId);

/** Whether the case is there for this member of staff at all; where it is not, they hear what they would of an unknown one. */
export function maySeeCase(access: CaseAccess, { staffId, posts }: By): boolean {
  if (access.excluded.includes(staffId) || isAllegedColleague(access, staffId)) return false;
  if (posts.some((post) => forceWideRoles.includes(post.role))) return true;
  const lpus = [access.responsibleLpu, access.recordedLpu, access.offeredToLpu];
  const working = posts.filter((post) => unitRoles.includes(post.role));
  return (
    working.some((post) => post.lpu === null || lpus.includes(post.lpu)) ||
    (working.length > 0 && access.appointed.some((held) => held.staffId === staffId))
  );
}
