import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, Matches, ValidateNested } from 'class-validator';
import type { LpuCode, StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { IsLpuCode } from '../../deeds/lpu-code';

export class WardBody {
  @Matches(/^[A-Z0-9][A-Z0-9-]{0,29}$/, { message: 'must be the code of a ward, such as LPU-1-W1' }) code: string;
  @IsPlainText(100) name: string;
}

export class EstablishUnitBody {
  @IsLpuCode() code: LpuCode;
  @IsPlainText(100) name: string;
  @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => WardBody) wards: WardBody[];
}

export class AppointLeadBody {
  @IsUuidText() staffId: StaffId;
  @IsOptional() @IsInstantText() from?: Instant;
}

export class TurnBody {
  @IsUuidText() staffId: StaffId;
  @IsInstantText() from: Instant;
  @IsInstantText() to: Instant;
}

/** Names the cover by who and when it began; without `cancelledFrom` it ends now. */
export class CancelCoverBody {
  @IsUuidText() staffId: StaffId;
  @IsInstantText() from: Instant;
  @IsOptional() @IsInstantText() cancelledFrom?: Instant;
}
