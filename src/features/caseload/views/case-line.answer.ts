import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CaseLine } from './case-lines';

export class CaseLineAnswer {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty({ example: '4F7K-9QXM-23TB' }) reference: string;
  @ApiPropertyOptional({ description: 'Of the person supported, where the caller may know it.' }) name?: string | undefined;
  @ApiProperty({ example: 'HATE_CRIME' }) kind: string;
  @ApiProperty({ example: 'OPEN' }) status: string;
  @ApiProperty({ example: 'STANDARD' }) risk: string;
  @ApiProperty({ example: 'LPU-1' }) responsibleLpu: string;
  @ApiProperty({ format: 'date-time' }) reportedAt: string;
  @ApiPropertyOptional({ format: 'date-time' }) lastReachedAt?: string | undefined;
  @ApiProperty({ description: 'Attempts since the person was last reached.' }) attempts: number;
  @ApiProperty({ enum: ['DUE', 'DONE', 'EXEMPT'] }) firstReview: string;
}

export class CaseLinesAnswer {
  @ApiProperty({ type: [CaseLineAnswer] }) items: CaseLineAnswer[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export const toCaseLineAnswer = ({ file, name, lastReachedAt, attempts }: CaseLine): CaseLineAnswer => ({
  caseId: file.caseId,
  reference: file.reference,
  name,
  kind: file.kind,
  status: file.status,
  risk: file.risk,
  responsibleLpu: file.access.responsibleLpu,
  reportedAt: file.reportedAt,
  lastReachedAt,
  attempts,
  firstReview: file.firstReview,
});
