import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { type AppointableRole, appointableRoles } from './case-roles';

export class AppointOfficerBody {
  @ApiProperty({ enum: appointableRoles }) @IsIn([...appointableRoles]) role: AppointableRole;
  @ApiProperty({ format: 'uuid' }) @IsUuidText() staffId: StaffId;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsInstantText({ notInFuture: true }) from?: Instant;
}

export class RelieveOfficerBody {
  @ApiProperty({ enum: appointableRoles }) @IsIn([...appointableRoles]) role: AppointableRole;
  @ApiProperty({ format: 'uuid' }) @IsUuidText() staffId: StaffId;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsInstantText({ notInFuture: true }) until?: Instant;
}

export class AppointOfficerForm {
  @IsIn([...appointableRoles], { message: 'Select the part that they take' }) role: AppointableRole;
  @IsUuidText({ message: 'Select who takes it' }) staffId: StaffId;
}
