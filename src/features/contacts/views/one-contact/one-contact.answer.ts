import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** One contact as it was entered. A sealed one says only that it was sealed. */
export class OneContactAnswer {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty({ format: 'uuid' }) contactId: string;
  @ApiProperty({ format: 'uuid' }) eventId: string;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ description: 'A staff id.' }) by: string;
  @ApiProperty() revision: number;
  @ApiProperty({ description: 'A supervisor saw proof of it.' }) confirmed: boolean;
  @ApiProperty() sealed: boolean;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Later entries that put this one right.' }) correctedBy: string[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, description: 'What was recorded; absent once it is sealed.' })
  details?: object;
}
