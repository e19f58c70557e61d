import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DueAnswer } from '../../../../casework/obligations/doors/due-answer';

const whys = ['REMINDER', 'MISSED', 'SAFE_TIME', 'ATTEMPTS'] as const;

export class NotificationAnswer {
  @ApiProperty({
    enum: whys,
    description: 'SAFE_TIME: no safe time to call comes before it is due. ATTEMPTS: tried on several days in vain.',
  })
  why: (typeof whys)[number];
  @ApiProperty({ format: 'date-time', description: 'Since when it has called on you.' }) since: string;
  @ApiPropertyOptional({ description: 'The rung of the ladder that is reached, from 0.' }) rung?: number;
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() reference: string;
  @ApiProperty({ description: 'The unit that is responsible now.' }) lpu: string;
  @ApiProperty({ description: 'It is another unit’s case, and came to you for an Inspector’s judgement.' }) routed: boolean;
  @ApiPropertyOptional({ type: DueAnswer, description: 'The duty, with who has taken it on and by when; absent for a whole case.' })
  obligation?: DueAnswer;
}

export class NotificationsAnswer {
  @ApiProperty({ type: [NotificationAnswer], description: 'The longest first; the first 200 of them.' }) items: NotificationAnswer[];
  @ApiProperty({ description: 'How many there are.' }) count: number;
}
