import type { Grant } from '../../domain/support-case/staff-victim-access';
import type { StaffId } from '../../kernel/ids';

const judging: readonly Grant['as'][] = ['SUPERVISOR', 'INSPECTOR', 'SENIOR_LEAD'];

/** Law 6: nobody supervises, reviews or closes the case of somebody whom they manage. `managers`: those above the victim. */
export const judgesOwnReport = ({ staffId, as }: Grant, managers: readonly StaffId[]): boolean =>
  judging.includes(as) && managers.includes(staffId);
