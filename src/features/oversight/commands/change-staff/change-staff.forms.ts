import { IsIn, IsOptional, Matches } from 'class-validator';
import { type Role, roles } from '../../../../domain/staff/roles';
import type { LpuCode, StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsEmailText } from '../../../../platform/validation/is-email-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { IsLpuCode } from '../../deeds/lpu-code';

const unit = 'Select the local policing unit';

export class FromForm {
  @WhenTyped({ prefix: 'from', label: 'when it begins' }) from: Instant;
}
export class UntilForm {
  @WhenTyped({ prefix: 'until', label: 'when it ends' }) until: Instant;
}

export class RegisterStaffForm {
  @IsPlainText(200, { message: 'Enter their name, in 200 characters or fewer' }) name: string;
  @IsOptional() @IsPlainText(40, { message: 'The warrant number must be 40 characters or fewer' }) warrantNumber?: string;
  @IsPlainText(100, { message: 'Enter the name that they sign in under, in 100 characters or fewer' }) accountId: string;
}
export class GrantRoleForm extends FromForm {
  @IsIn([...roles], { message: 'Select the role' }) role: Role;
  @IsOptional() @IsLpuCode(unit) lpu?: LpuCode;
}
export class WithdrawRoleForm extends UntilForm {
  /** `INSPECTOR at LPU-1`, or the role alone where it is held across the force. */
  @Matches(/^[A-Z_]{1,40}( at [A-Z0-9-]{1,20})?$/, { message: 'Select the role that ends' }) held: string;
}
export class PostForm extends FromForm {
  @IsLpuCode(unit) lpu: LpuCode;
}
export class EndPostingForm extends UntilForm {
  @IsLpuCode(unit) lpu: LpuCode;
}
export class LineManagerForm extends FromForm {
  @IsUuidText({ message: 'Select their line manager' }) managerId: StaffId;
}
export class NameDeputyForm extends FromForm {
  @IsIn([...roles], { message: 'Select the role' }) role: Role;
  @IsUuidText({ message: 'Select who stands in' }) deputyId: StaffId;
}
export class StandDownDeputyForm extends UntilForm {
  /** `SENIOR_LEAD by <staff id>`. */
  @Matches(/^[A-Z_]{1,40} by [0-9a-f-]{36}$/, { message: 'Select who stands down' }) deputy: string;
}
export class WorkEmailForm {
  @IsOptional() @IsEmailText({ message: 'Enter an e-mail address, such as name@force.example' }) workEmail?: string;
}
