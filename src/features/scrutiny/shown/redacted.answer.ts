import { ApiProperty } from '@nestjs/swagger';

export class RedactedFactAnswer {
  @ApiProperty() label: string;
  @ApiProperty() text: string;
}
export class RedactedDutyAnswer {
  @ApiProperty() rule: string;
  @ApiProperty() label: string;
  @ApiProperty({ description: 'Done in time, whenever it was written down' }) kept: number;
  @ApiProperty() late: number;
  @ApiProperty() missed: number;
  @ApiProperty({ description: 'Declined, waived, replaced or ended before its time' }) setAside: number;
}
/** All that leaves a case beside its summary: a unit for the place, a month for the day. */
export class RedactedAnswer {
  @ApiProperty({ type: [RedactedFactAnswer] }) facts: readonly RedactedFactAnswer[];
  @ApiProperty({ type: [RedactedDutyAnswer] }) duties: readonly RedactedDutyAnswer[];
}
