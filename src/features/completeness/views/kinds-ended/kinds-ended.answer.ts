import { ApiProperty } from '@nestjs/swagger';

export class CaseOfEndedKindAnswer {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() reference: string;
  @ApiProperty() kind: string;
  @ApiProperty() status: string;
  @ApiProperty({ example: 'LPU-1' }) lpu: string;
  @ApiProperty({ format: 'date-time' }) reportedAt: string;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'Null where the pack in force does not have the kind at all.' })
  lastDay: string | null;
}

export class KindsEndedAnswer {
  @ApiProperty({ type: [CaseOfEndedKindAnswer], description: 'The oldest report first; at most 100.' }) items: CaseOfEndedKindAnswer[];
  @ApiProperty({ description: 'More are waiting behind these.' }) hasMore: boolean;
}
