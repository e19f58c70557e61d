import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class AdopterAnswer {
  @ApiProperty({ format: 'uuid' }) staffId: string;
  @ApiProperty() name: string;
}
export class PackAdoptionAnswer {
  @ApiProperty({ example: 'default-2026-11' }) version: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date-time' }) from: string;
  @ApiProperty() why: string;
  @ApiProperty({ format: 'date-time' }) adoptedAt: string;
  @ApiPropertyOptional({ type: AdopterAnswer, description: 'Absent where it was done on the command line' }) adoptedBy?: AdopterAnswer;
  @ApiProperty() digest: string;
}
export class PackListAnswer {
  /** Every adoption, the latest first. */
  @ApiProperty({ type: [PackAdoptionAnswer] }) items: PackAdoptionAnswer[];
  @ApiProperty({ example: 'default-2026-11', description: 'What rules a clock that starts now' }) inForce: string;
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
export class PackAnswer {
  @ApiProperty() version: string;
  @ApiProperty({ type: Object, description: 'As docs/policy-pack.schema.json says' }) document: object;
  @ApiProperty({ type: [PackAdoptionAnswer] }) adoptions: PackAdoptionAnswer[];
}
export class HolidayAnswer {
  @ApiProperty({ format: 'date' }) date: string;
  @ApiProperty() title: string;
}
export class CalendarAnswer {
  @ApiProperty({ example: '2026-11-21' }) version: string;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'date' }) firstDay: string;
  @ApiProperty({ format: 'date' }) lastDay: string;
  @ApiProperty({ type: [HolidayAnswer] }) holidays: HolidayAnswer[];
  @ApiProperty() isInForce: boolean;
  @ApiPropertyOptional() why?: string;
  @ApiPropertyOptional({ format: 'date-time' }) adoptedAt?: string;
  @ApiPropertyOptional({ type: AdopterAnswer }) adoptedBy?: AdopterAnswer;
}
export class CalendarListAnswer {
  /** The latest first; the last is what the product came with. */
  @ApiProperty({ type: [CalendarAnswer] }) items: CalendarAnswer[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
