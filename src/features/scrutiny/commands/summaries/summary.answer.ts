import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { RedactedAnswer } from '../../shown/redacted.answer';
import { SummaryLineAnswer } from '../../views/summaries/summaries.answer';

export class SummaryAnswer extends SummaryLineAnswer {
  @ApiProperty({ type: RedactedAnswer, description: 'What the panel is shown beside the summary' }) redacted: RedactedAnswer;
  @ApiPropertyOptional() summary?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Send it back when the summary is passed or returned' }) writtenAt?: string;
  @ApiPropertyOptional({ description: 'Why it was given back' }) returnedBecause?: string;
  @ApiProperty({ description: 'Whether the person agreed that their case may be read in a panel, without their name' })
  agreedToPanel: boolean;
}
export type SummaryShown = Pick<SummaryAnswer, keyof SummaryAnswer>;
