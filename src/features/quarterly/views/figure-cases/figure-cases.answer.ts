import { ApiProperty } from '@nestjs/swagger';

export class FigureCaseAnswer {
  @ApiProperty() caseId: string;
  @ApiProperty() reference: string;
  @ApiProperty() kind: string;
  @ApiProperty({ description: 'The unit that recorded it: by that it is counted.' }) lpu: string;
  @ApiProperty({ format: 'date-time' }) reportedAt: string;
}

export class FigureCasesAnswer {
  @ApiProperty({ description: 'The table and the row, in words.' }) figure: string;
  @ApiProperty({ format: 'date-time' }) knownAt: string;
  @ApiProperty({ enum: ['COUNTED', 'OTHERS'] }) part: 'COUNTED' | 'OTHERS';
  @ApiProperty({ type: [FigureCaseAnswer], description: 'Those that the caller may see, the oldest report first; nobody is named.' })
  items: FigureCaseAnswer[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
