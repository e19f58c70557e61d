import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type Role, roles } from '../../../../domain/staff/roles';
import type { LpuCode, StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsEmailText } from '../../../../platform/validation/is-email-text';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { IsLpuCode } from '../../deeds/lpu-code';

/** Without a time, a change holds from now on. */
export class FromBody {
  @ApiPropertyOptional({ type: String, format: 'date-time' }) @IsOptional() @IsInstantText() from?: Instant;
}
export class UntilBody {
  @ApiPropertyOptional({ type: String, format: 'date-time' }) @IsOptional() @IsInstantText() until?: Instant;
}

export class RegisterStaffBody {
  @ApiProperty({ type: String, maxLength: 200 }) @IsPlainText(200) name: string;
  @ApiPropertyOptional({ type: String, maxLength: 40 }) @IsOptional() @IsPlainText(40) warrantNumber?: string;
  /** The name that they sign in under. */
  @ApiProperty({ type: String, maxLength: 100 }) @IsPlainText(100) accountId: string;
}

export class GrantRoleBody extends FromBody {
  @ApiProperty({ enum: [...roles] }) @IsIn([...roles]) role: Role;
  /** Left out for a role that is held across the force. */
  @ApiPropertyOptional({ type: String, example: 'LPU-1' }) @IsOptional() @IsLpuCode() lpu?: LpuCode;
}
export class WithdrawRoleBody extends UntilBody {
  @ApiProperty({ enum: [...roles] }) @IsIn([...roles]) role: Role;
  @ApiPropertyOptional({ type: String, example: 'LPU-1' }) @IsOptional() @IsLpuCode() lpu?: LpuCode;
}
export class PostBody extends FromBody {
  @ApiProperty({ type: String, example: 'LPU-1' }) @IsLpuCode() lpu: LpuCode;
}
export class EndPostingBody extends UntilBody {
  @ApiProperty({ type: String, example: 'LPU-1' }) @IsLpuCode() lpu: LpuCode;
}
export class LineManagerBody extends FromBody {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUuidText() managerId: StaffId;
}
export class NameDeputyBody extends FromBody {
  @ApiProperty({ enum: [...roles] }) @IsIn([...roles]) role: Role;
  @ApiProperty({ type: String, format: 'uuid' }) @IsUuidText() deputyId: StaffId;
}
export class StandDownDeputyBody extends UntilBody {
  @ApiProperty({ enum: [...roles] }) @IsIn([...roles]) role: Role;
  @ApiProperty({ type: String, format: 'uuid' }) @IsUuidText() deputyId: StaffId;
}
export class WorkEmailBody {
  /** Their own mailbox at work; left out, nothing goes to them by e-mail any more. */
  @ApiPropertyOptional({ type: String, format: 'email' }) @IsOptional() @IsEmailText() workEmail?: string;
}
