import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { LocalDate } from '../../../../kernel/instant';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class RaiseConcernBody {
  @ApiProperty({ maxLength: 200, description: 'The group or panel, never a person' }) @IsPlainText(200) raisedBy: string;
  @ApiProperty({ maxLength: 2000 }) @IsPlainText(2000) said: string;
  @ApiProperty({ type: String, format: 'date' }) @IsLocalDateText() raisedOn: LocalDate;
}

export class AnswerConcernBody {
  @ApiProperty({ maxLength: 2000 }) @IsPlainText(2000) did: string;
  @ApiPropertyOptional({ type: String, maxLength: 2000 }) @IsOptional() @IsPlainText(2000) cameOfIt?: string;
}
