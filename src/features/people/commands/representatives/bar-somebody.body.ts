import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import type { RepresentativeId } from '../../../../domain/person/representative-shape';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { KnownAsBody } from './known-as.body';

export class BarSomebodyBody {
  @ApiPropertyOptional({ description: 'Of a representative named before.', type: String, format: 'uuid' })
  @IsOptional()
  @IsUuidText()
  readonly representativeId?: RepresentativeId;

  @ApiPropertyOptional({ type: String, maxLength: 200 })
  @IsOptional()
  @IsPlainText(200)
  readonly name?: string;

  @ApiPropertyOptional({ type: KnownAsBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => KnownAsBody)
  readonly knownAs?: KnownAsBody;

  @ApiProperty({ type: String, maxLength: 2000 })
  @IsPlainText(2000)
  readonly reason!: string;

  @ApiPropertyOptional({ description: 'Now if absent.', type: String, format: 'date-time' })
  @IsOptional()
  @IsInstantText()
  readonly from?: Instant;
}
