import type { GrantedPart } from '../../../../domain/support-case/granted-part';
import type { ToldForm } from './told.form';

/** The inputs of those who are told, in the order of the page, each with the part that it stands for. */
export const toldFields = [
  { field: 'supervisor', as: 'SUPERVISOR' },
  { field: 'welfareOfficer', as: 'WELFARE_OFFICER' },
  { field: 'officerInCase', as: 'OFFICER_IN_CASE' },
  { field: 'supportOfficer', as: 'SUPPORT_OFFICER' },
  { field: 'inspector', as: 'INSPECTOR' },
  { field: 'representative', as: 'REPRESENTATIVE' },
  { field: 'lineManager', as: 'LINE_MANAGER' },
] as const satisfies readonly { readonly field: keyof ToldForm; readonly as: GrantedPart }[];

export const toldOf = (form: ToldForm) =>
  toldFields.flatMap(({ field, as }) => {
    const staffId = form[field];
    return staffId === undefined ? [] : [{ field, staffId, as }];
  });
