import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { risksOf, victimsOf } from './case-record.codes';

export class StrandAnswer {
  @ApiProperty({ example: 'RACE' }) strand: string;
  @ApiPropertyOptional({ example: 'ANTI_BLACK' }) subStrand?: string;
}
export class AppointmentAnswer {
  @ApiProperty({ example: 'SUPPORT_OFFICER' }) role: string;
  @ApiProperty({ format: 'uuid' }) staffId: string;
}
export class PersonAnswer {
  @ApiProperty({ format: 'uuid' }) personId: string;
  @ApiPropertyOptional() name?: string;
  @ApiPropertyOptional() pronouns?: string;
  @ApiPropertyOptional() language?: string;
  @ApiPropertyOptional() ageBand?: string;
  @ApiPropertyOptional({ description: 'As the person defines it, 18+1.' }) ethnicity?: string;
  @ApiProperty({ description: 'Their details were erased and can be read by nobody.' }) erased: boolean;
}

/** The parts of a case that programs may rely on; more may be added. */
export class CaseRecordAnswer {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty({ example: '4F7K-9QXM-23TB' }) reference: string;
  @ApiProperty({ description: 'That of the last event written by a person; also the ETag.' }) revision: number;
  @ApiProperty() position: string;
  @ApiProperty({ enum: ['OPEN', 'CLOSURE_PROPOSED', 'CLOSED', 'DUPLICATE'] }) status: string;
  @ApiProperty({ example: 'HATE_CRIME' }) kind: string;
  @ApiProperty({ type: [StrandAnswer] }) strands: StrandAnswer[];
  @ApiProperty({ enum: victimsOf }) victim: string;
  @ApiProperty({ enum: risksOf }) risk: string;
  @ApiProperty({ format: 'date-time' }) reportedAt: string;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ example: 'LPU-1' }) recordedLpu: string;
  @ApiProperty({ example: 'LPU-1' }) responsibleLpu: string;
  @ApiPropertyOptional({ example: 'LPU-2' }) offeredToLpu?: string;
  @ApiProperty() online: boolean;
  @ApiPropertyOptional() crimeReference?: string;
  @ApiPropertyOptional() incidentReference?: string;
  @ApiPropertyOptional() summary?: string;
  @ApiPropertyOptional({ type: PersonAnswer }) person?: PersonAnswer;
  @ApiProperty({ type: [AppointmentAnswer] }) appointments: AppointmentAnswer[];
  @ApiProperty({ enum: ['DUE', 'DONE', 'EXEMPT'] }) firstReview: string;
  @ApiPropertyOptional({ format: 'date' }) nextReviewOn?: string;
}
