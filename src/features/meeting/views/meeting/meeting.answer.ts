import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class MovementAnswer {
  @ApiProperty() figure: string;
  @ApiPropertyOptional({ description: 'As in the pack of the quarter that agreed it' }) from?: string;
  @ApiPropertyOptional({ description: 'As in the latest pack, where that is a later one' }) to?: string;
}
export class FollowUpAnswer {
  @ApiProperty({ enum: ['GOING_ON', 'DONE', 'DROPPED'] }) state: string;
  @ApiPropertyOptional() words?: string;
  @ApiPropertyOptional({ format: 'date' }) dueOn?: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}
export class ActionAnswer {
  @ApiProperty({ format: 'uuid' }) actionId: string;
  @ApiProperty({ description: 'The quarter whose meeting agreed it' }) period: string;
  @ApiProperty() what: string;
  @ApiProperty({ description: 'The name of whoever sees to it' }) owner: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  @ApiProperty() aim: string;
  @ApiProperty() isOverdue: boolean;
  @ApiProperty({ description: 'Done or dropped' }) isOver: boolean;
  @ApiPropertyOptional({ type: MovementAnswer }) movement?: MovementAnswer;
  @ApiProperty({ type: [FollowUpAnswer] }) followUps: FollowUpAnswer[];
}
export class DecisionAnswer {
  @ApiProperty({ format: 'uuid' }) decisionId: string;
  @ApiProperty() what: string;
  @ApiPropertyOptional() about?: string;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
}
export class ConcernAnswer {
  @ApiProperty({ format: 'uuid' }) concernId: string;
  @ApiProperty() raisedBy: string;
  @ApiProperty({ format: 'date' }) raisedOn: string;
  @ApiProperty() said: string;
  @ApiPropertyOptional() did?: string;
  @ApiPropertyOptional() cameOfIt?: string;
  @ApiPropertyOptional({ format: 'date-time' }) publishedAt?: string;
  @ApiProperty({ description: 'Whether what is published is the answer as it stands' }) isPublishedAsItStands: boolean;
}
export class FrozenAnswer {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ format: 'date-time' }) knownAt: string;
  @ApiProperty() by: string;
  @ApiProperty() sha256: string;
}
export class MeetingAnswer {
  @ApiProperty({ example: '2026-27-Q2' }) period: string;
  @ApiPropertyOptional({ type: FrozenAnswer }) frozen?: FrozenAnswer;
  @ApiProperty({ type: [ActionAnswer], description: 'Of earlier meetings and not over, the longest overdue first' })
  earlierActions: ActionAnswer[];
  @ApiProperty({ type: [DecisionAnswer] }) decisions: DecisionAnswer[];
  @ApiProperty({ type: [ActionAnswer] }) actions: ActionAnswer[];
  @ApiProperty({ type: [ConcernAnswer] }) concerns: ConcernAnswer[];
}
