import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class FrozenQuarterAnswer {
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ format: 'date-time' }) knownAt: string;
  @ApiProperty({ description: 'Of the canonical figures' }) sha256: string;
}
export class QuarterAnswer {
  @ApiProperty({ example: '2026-27-Q2' }) period: string;
  @ApiProperty({ example: '2026-07' }) from: string;
  @ApiProperty({ example: '2026-09' }) to: string;
  @ApiProperty({ description: 'Its last month is over.' }) over: boolean;
  @ApiPropertyOptional({ type: FrozenQuarterAnswer, description: 'Absent while its pack is not frozen' }) frozen?: FrozenQuarterAnswer;
}
export class QuartersAnswer {
  @ApiProperty({ type: [QuarterAnswer], description: 'Every quarter since records began, the latest first' }) items: QuarterAnswer[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
