import type { StaffId } from '../../kernel/ids';
import { type CaseAccess, isAllegedColleague } from './case-access';

/** Law 6, as far as the case itself knows: they declared no conflict, are not alleged, and neither investigate nor support in it. */
export const hasNoPart = (access: CaseAccess, staffId: StaffId): boolean =>
  !access.excluded.includes(staffId) &&
  !isAllegedColleague(access, staffId) &&
  !access.appointed.some((held) => held.staffId === staffId && (held.role === 'OFFICER_IN_CASE' || held.role === 'SUPPORT_OFFICER'));
