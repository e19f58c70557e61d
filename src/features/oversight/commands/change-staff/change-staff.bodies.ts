import { IsIn, IsOptional } from 'class-validator';
import { type Role, roles } from '../../../../domain/staff/roles';
import type { LpuCode, StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { IsLpuCode } from '../../deeds/lpu-code';

/** Without a time, a change holds from now on. */
export class FromBody {
  @IsOptional() @IsInstantText() from?: Instant;
}
export class UntilBody {
  @IsOptional() @IsInstantText() until?: Instant;
}

export class RegisterStaffBody {
  @IsPlainText(200) name: string;
  @IsOptional() @IsPlainText(40) warrantNumber?: string;
  /** The name that they sign in under. */
  @IsPlainText(100) accountId: string;
}

export class GrantRoleBody extends FromBody {
  @IsIn([...roles]) role: Role;
  /** Left out for a role that is held across the force. */
  @IsOptional() @IsLpuCode() lpu?: LpuCode;
}
export class WithdrawRoleBody extends UntilBody {
  @IsIn([...roles]) role: Role;
  @IsOptional() @IsLpuCode() lpu?: LpuCode;
}
export class PostBody extends FromBody {
  @IsLpuCode() lpu: LpuCode;
}
export class EndPostingBody extends UntilBody {
  @IsLpuCode() lpu: LpuCode;
}
export class LineManagerBody extends FromBody {
  @IsUuidText() managerId: StaffId;
}
export class NameDeputyBody extends FromBody {
  @IsIn([...roles]) role: Role;
  @IsUuidText() deputyId: StaffId;
}
export class StandDownDeputyBody extends UntilBody {
  @IsIn([...roles]) role: Role;
  @IsUuidText() deputyId: StaffId;
}
