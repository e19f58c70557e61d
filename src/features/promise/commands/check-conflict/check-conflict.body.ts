import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type CaseRole, caseRoles } from '../../../../domain/support-case/case-roles';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/conflict-checks`. */
export class CheckConflictBody {
  @ApiProperty({ enum: caseRoles, description: 'Of whoever plays this part now.' }) @IsIn([...caseRoles]) role: CaseRole;
  @ApiProperty({ enum: ['NONE_FOUND', 'FOUND'] }) @IsIn(['NONE_FOUND', 'FOUND']) result: 'NONE_FOUND' | 'FOUND';
  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000) how?: string;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
}
