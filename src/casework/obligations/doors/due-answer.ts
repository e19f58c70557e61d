import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ObligationAnswer } from './obligation-answer';

export class TakenAnswer {
  @ApiProperty({ format: 'uuid' }) by: string;
  @ApiProperty({ format: 'date-time' }) acknowledgedAt: string;
  @ApiProperty({ format: 'date-time' }) byWhen: string;
}

/** A duty with the case that it stands in. */
export class DueAnswer extends ObligationAnswer {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() reference: string;
  @ApiProperty() kind: string;
  @ApiProperty({ type: [String] }) strands: string[];
  @ApiProperty() risk: string;
  @ApiProperty({ description: 'How the case stands; `status` is the duty’s.' }) caseStatus: string;
  @ApiProperty({ description: 'The unit that is responsible now.' }) lpu: string;
  @ApiProperty({ format: 'date-time' }) reportedAt: string;
  @ApiProperty({ description: 'Whole elapsed hours since the report.' }) waitingHours: number;
  @ApiProperty() overdue: boolean;
  @ApiPropertyOptional({ description: 'Whole elapsed hours since it was missed.' }) overdueHours?: number;
  @ApiProperty({ type: [TakenAnswer], description: 'Who has taken it on, by name, and until when.' }) taken: TakenAnswer[];
}

export class DueCountsAnswer {
  @ApiProperty() overdue: number;
  @ApiProperty() today: number;
  @ApiProperty() week: number;
  @ApiProperty() later: number;
}

export class DueListAnswer {
  @ApiProperty({ type: [DueAnswer] }) items: DueAnswer[];
  @ApiProperty({ type: DueCountsAnswer, description: 'Of all that the filters leave, whatever `due` and the page show.' })
  counts: DueCountsAnswer;
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
