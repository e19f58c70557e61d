import type { StaffId } from '../../kernel/ids';
import type { WelfareNoteKind } from './note-kinds';
import { welfareNoteKinds } from './note-kinds';
import type { WelfareParts } from './welfare-parts';

const isOpenTo = ({ victim, shutOut }: WelfareParts, staffId: StaffId): boolean => staffId !== victim && !shutOut.includes(staffId);

export const isWelfareOfficer = (parts: WelfareParts, staffId: StaffId): boolean =>
  isOpenTo(parts, staffId) && parts.welfareOfficers.includes(staffId);

export const isAssessor = (parts: WelfareParts, staffId: StaffId): boolean => isOpenTo(parts, staffId) && parts.assessors.includes(staffId);

/** What this member of staff may write: the welfare officer every kind, a supervisor the wellbeing assessment, a mere reader nothing. */
export function kindsToWrite(parts: WelfareParts, staffId: StaffId): readonly WelfareNoteKind[] {
  if (isWelfareOfficer(parts, staffId)) return welfareNoteKinds;
  return isAssessor(parts, staffId) ? ['WELLBEING_ASSESSMENT'] : [];
}
