import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, Matches, ValidateNested } from 'class-validator';
import type { LpuCode, StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { IsLpuCode } from '../../deeds/lpu-code';

export class WardBody {
  @ApiProperty({ type: String })
  @Matches(/^[A-Z0-9][A-Z0-9-]{0,29}$/, { message: 'must be the code of a ward, such as LPU-1-W1' })
  code: string;
  @ApiProperty({ type: String, maxLength: 100 }) @IsPlainText(100) name: string;
}

export class EstablishUnitBody {
  @ApiProperty({ type: String, example: 'LPU-1' }) @IsLpuCode() code: LpuCode;
  @ApiProperty({ type: String, maxLength: 100 }) @IsPlainText(100) name: string;
  @ApiProperty({ type: [WardBody] }) @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => WardBody) wards: WardBody[];
}

export class AppointLeadBody {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUuidText() staffId: StaffId;
  @ApiPropertyOptional({ type: String, format: 'date-time' }) @IsOptional() @IsInstantText() from?: Instant;
}

export class TurnBody {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUuidText() staffId: StaffId;
  @ApiProperty({ type: String, format: 'date-time' }) @IsInstantText() from: Instant;
  @ApiProperty({ type: String, format: 'date-time' }) @IsInstantText() to: Instant;
}

/** Names the cover by who and when it began; without `cancelledFrom` it ends now. */
export class CancelCoverBody {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUuidText() staffId: StaffId;
  @ApiProperty({ type: String, format: 'date-time' }) @IsInstantText() from: Instant;
  @ApiPropertyOptional({ type: String, format: 'date-time' }) @IsOptional() @IsInstantText() cancelledFrom?: Instant;
}
