import { IsIn } from 'class-validator';
import type { StaffId } from '../../../../kernel/ids';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { IsYesOrNo } from '../../../../web-kit/forms/is-yes-or-no';
import { type NameableRole, nameableRoles } from './nameable-roles';

export class NameOfficerForm {
  @IsIn([...nameableRoles], { message: 'Select which part they play' }) role: NameableRole;
  @IsUuidText({ message: 'Select who plays it' }) staffId: StaffId;
  @IsYesOrNo('Select whether the victim chose them') onVictimsWord: boolean;
}
