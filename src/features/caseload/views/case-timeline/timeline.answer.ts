import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class TimelineItemAnswer {
  @ApiProperty({ format: 'uuid' }) eventId: string;
  @ApiProperty({ example: 'ContactRecorded' }) type: string;
  @ApiProperty({ format: 'date-time' }) occurredAt: string;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ description: 'A staff id, or the name of the part of the system that wrote it.' }) by: string;
  @ApiPropertyOptional({ example: 'SUPPORT_OFFICER' }) role?: string;
  @ApiProperty() revision: number;
  @ApiProperty() position: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'What the event says; absent once it is sealed.' })
  data?: object;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Later entries that put this one right.' }) correctedBy: string[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'By whom, when and why it was sealed.' }) sealed?: object;
}

export class TimelineAnswer {
  @ApiProperty({ type: [TimelineItemAnswer] }) items: TimelineItemAnswer[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
