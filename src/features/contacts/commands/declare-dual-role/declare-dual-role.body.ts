import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/dual-role`: the victim is also a suspect. */
export class DeclareDualRoleBody {
  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000) reason?: string;
}
