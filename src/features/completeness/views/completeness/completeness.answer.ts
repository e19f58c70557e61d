import { ApiProperty } from '@nestjs/swagger';
import { type CompletenessFault, completenessFaults } from '../../../../domain/obligations/completeness';

export class CompletenessCountsAnswer {
  @ApiProperty() cases: number;
  @ApiProperty() open: number;
  @ApiProperty() duplicates: number;
  @ApiProperty({ description: 'First Inspector reviews that are due; those of duplicates are not owed.' }) firstDue: number;
  @ApiProperty() firstDone: number;
  @ApiProperty() firstExempt: number;
  @ApiProperty({ description: 'Next Inspector reviews that are due, brought forward or not.' }) nextDue: number;
  @ApiProperty() exceptions: number;
}

export class ReviewExceptionAnswer {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() reference: string;
  @ApiProperty({ example: 'LPU-1' }) lpu: string;
  @ApiProperty({ enum: [...completenessFaults] }) code: CompletenessFault;
  @ApiProperty({ description: 'What the code means.' }) says: string;
}

export class CompletenessAnswer {
  @ApiProperty({ type: CompletenessCountsAnswer }) counts: CompletenessCountsAnswer;
  @ApiProperty({ type: [ReviewExceptionAnswer], description: 'At most 200; the count says how many there are.' })
  exceptions: ReviewExceptionAnswer[];
}
