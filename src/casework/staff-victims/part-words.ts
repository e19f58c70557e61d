import type { GrantedPart } from '../../domain/support-case/granted-part';

/** How pages call each part, in the middle of a sentence. */
export const partWords: Readonly<Record<GrantedPart, string>> = {
  SUPERVISOR: 'supervisor',
  WELFARE_OFFICER: 'welfare officer',
  OFFICER_IN_CASE: 'officer in the case',
  SUPPORT_OFFICER: 'support officer',
  INSPECTOR: 'Inspector',
  SENIOR_LEAD: 'deputy of the senior lead',
  LINE_MANAGER: 'line manager',
  REPRESENTATIVE: 'representative, who answers for the victim',
};
