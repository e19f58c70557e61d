import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { type EvidenceState, evidenceStates } from '../../../../domain/reference-data/staff-victims';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/evidence-checks`. */
export class CheckEvidenceBody {
  @ApiProperty({ enum: evidenceStates }) @IsIn([...evidenceStates]) bodyWornVideo: EvidenceState;
  @ApiProperty({ enum: evidenceStates }) @IsIn([...evidenceStates]) cctv: EvidenceState;
  @ApiProperty({ enum: evidenceStates }) @IsIn([...evidenceStates]) witnesses: EvidenceState;
  @ApiProperty({ enum: evidenceStates }) @IsIn([...evidenceStates]) photographs: EvidenceState;
  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000) note?: string;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
}
