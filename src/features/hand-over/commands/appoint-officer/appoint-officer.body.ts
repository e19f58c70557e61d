import { IsIn, IsOptional } from 'class-validator';
import type { StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { type AppointableRole, appointableRoles } from './case-roles';

export class AppointOfficerBody {
  @IsIn([...appointableRoles]) role: AppointableRole;
  @IsUuidText() staffId: StaffId;
  @IsOptional() @IsInstantText({ notInFuture: true }) from?: Instant;
}

export class RelieveOfficerBody {
  @IsIn([...appointableRoles]) role: AppointableRole;
  @IsUuidText() staffId: StaffId;
  @IsOptional() @IsInstantText({ notInFuture: true }) until?: Instant;
}

export class AppointOfficerForm {
  @IsIn([...appointableRoles], { message: 'Select the part that they take' }) role: AppointableRole;
  @IsUuidText({ message: 'Select who takes it' }) staffId: StaffId;
}
