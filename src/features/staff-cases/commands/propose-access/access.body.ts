import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, ValidateNested } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import { type GrantedPart, grantedParts } from '../../../../domain/support-case/granted-part';
import type { StaffId } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

class VictimsWordBody {
  @ApiPropertyOptional({ enum: [...channelCodes], description: 'Needed of all but the victim.' })
  @IsOptional()
  @IsIn([...channelCodes])
  readonly how?: Channel;

  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000) readonly words?: string;
}

export class GrantBody {
  @ApiProperty({ format: 'uuid' }) @IsUuidText() readonly staffId!: StaffId;
  @ApiProperty({ enum: [...grantedParts] }) @IsIn([...grantedParts]) readonly as!: GrantedPart;
}

export class ProposeAccessBody extends GrantBody {
  @ApiPropertyOptional({
    type: VictimsWordBody,
    description: 'The victim chose them, and how they said it: then nobody else has to confirm.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => VictimsWordBody)
  readonly onVictimsWord?: VictimsWordBody;

  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000) readonly reason?: string;
}

export class WithdrawAccessBody extends GrantBody {
  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000) readonly reason?: string;
}
