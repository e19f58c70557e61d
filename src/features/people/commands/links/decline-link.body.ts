import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class DeclineLinkBody {
  @ApiPropertyOptional({ type: String, maxLength: 2000 })
  @IsOptional()
  @IsPlainText(2000)
  readonly reason?: string;
}
