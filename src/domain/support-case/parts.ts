import type { StaffId } from '../../kernel/ids';
import { isAllegedColleague, isVictim } from './case-access';
import type { CaseRole } from './case-roles';
import type { SupportCaseRefusal } from './refusal';
import type { Grant } from './staff-victim-access';
import type { OpenedCase } from './state';

export const holderOf = (state: OpenedCase, role: CaseRole): StaffId | undefined =>
  state.access.appointed.find((held) => held.role === role)?.staffId;

/** One answer for every reason why somebody can have no part in a case, so that it gives away none of them. */
export const mayHaveNoPart = (state: OpenedCase, staffId: StaffId, field: string): SupportCaseRefusal | undefined =>
  state.access.excluded.includes(staffId) || isAllegedColleague(state.access, staffId) || isVictim(state.access, staffId)
    ? { code: 'STAFF_MEMBER_NOT_ELIGIBLE', field }
    : undefined;

const judges: readonly string[] = ['SUPERVISOR', 'INSPECTOR', 'SENIOR_LEAD'];

/** Law 6: the victim's line manager neither supervises, reviews nor closes, whoever lets them in. */
export const judgesOwnReport = ({ staffId, as }: Grant, lineManager: StaffId | undefined): SupportCaseRefusal | undefined =>
  staffId === lineManager && judges.includes(as) ? { code: 'STAFF_MEMBER_NOT_INDEPENDENT', field: 'staffId' } : undefined;

const doers: readonly CaseRole[] = ['OFFICER_IN_CASE', 'SUPPORT_OFFICER'];

/** Nobody supervises what they do themselves. */
export const supervisesOwnWork = (state: OpenedCase, role: CaseRole, staffId: StaffId): SupportCaseRefusal | undefined => {
  const against: readonly CaseRole[] = role === 'SUPERVISOR' ? doers : doers.includes(role) ? ['SUPERVISOR'] : [];
  return against.some((other) => holderOf(state, other) === staffId)
    ? { code: 'STAFF_MEMBER_NOT_INDEPENDENT', field: 'staffId' }
    : undefined;
};
