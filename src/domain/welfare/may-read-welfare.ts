import type { StaffId } from '../../kernel/ids';
import type { WelfareParts } from './welfare-parts';

type Readers = Pick<WelfareParts, 'victim' | 'welfareOfficers' | 'shutOut'> & { readonly readers: readonly StaffId[] };

/**
 * Whether every note is open to this member of staff: to the case's welfare officer while they are it, and to whom the victim
 * chose. Nobody reads by role. What others wrote about the victim is no part of the victim's own page, and choosing themselves
 * does not make it so.
 */
export const mayReadWelfare = ({ victim, welfareOfficers, shutOut, readers }: Readers, staffId: StaffId): boolean =>
  staffId !== victim && !shutOut.includes(staffId) && (welfareOfficers.includes(staffId) || readers.includes(staffId));
