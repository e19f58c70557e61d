import { ApiProperty } from '@nestjs/swagger';

export class ReviewToReadAnswer {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() reference: string;
  @ApiProperty({ format: 'uuid', description: 'The review. Who did it, and how they judged, is not said.' }) reviewEventId: string;
  @ApiProperty({ format: 'date-time' }) reviewedAt: string;
  @ApiProperty({ example: '2026-27-Q1' }) quarter: string;
}

export class ReviewsToReadAnswer {
  @ApiProperty({ type: [ReviewToReadAnswer] }) items: ReviewToReadAnswer[];
}
