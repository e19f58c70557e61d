import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { type PointState, pointStates } from '../../../../domain/promise/point-states';

/** What the board is asked. */
export class BoardQuery {
  @ApiPropertyOptional({ enum: ['OPEN', 'CLOSED'], default: 'OPEN' }) @IsOptional() @IsIn(['OPEN', 'CLOSED']) is?: string;
  @ApiPropertyOptional({ example: 'LPU-1' })
  @IsOptional()
  @Matches(/^LPU-\d{1,3}$/, { message: 'must be the code of a unit, such as LPU-1' })
  lpu?: string;
  @ApiPropertyOptional({ example: 'P3' })
  @IsOptional()
  @Matches(/^[A-Z][A-Z0-9]{0,9}$/, { message: 'must be the code of a point, such as P3' })
  point?: string;
  @ApiPropertyOptional({ enum: pointStates, description: 'Of `point`, or without it of any.' })
  @IsOptional()
  @IsIn([...pointStates])
  state?: PointState;
  @ApiPropertyOptional() @IsOptional() @MaxLength(200) cursor?: string;
  @ApiPropertyOptional({ description: 'A position that a command gave: the answer shows at least what stood there.' })
  @IsOptional()
  @MaxLength(200)
  atLeast?: string;
}

export class BoardPointAnswer {
  @ApiProperty({ example: 'P3' }) point: string;
  @ApiProperty({ enum: pointStates }) state: PointState;
}

export class NextDueAnswer {
  @ApiProperty() label: string;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
  @ApiProperty() overdue: boolean;
}

export class BoardCaseAnswer {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() reference: string;
  @ApiProperty() kind: string;
  @ApiProperty() status: string;
  @ApiProperty() lpu: string;
  @ApiProperty({ type: [BoardPointAnswer] }) points: BoardPointAnswer[];
  @ApiPropertyOptional({ type: NextDueAnswer, description: 'Absent where nothing is due.' }) next?: NextDueAnswer;
}

export class BoardCountAnswer extends BoardPointAnswer {
  @ApiProperty() lpu: string;
  @ApiProperty() total: number;
}

export class BoardAnswer {
  @ApiProperty({ type: [BoardCaseAnswer] }) items: BoardCaseAnswer[];
  @ApiProperty({
    type: [BoardCountAnswer],
    description: 'Of all that are open (or closed) that the caller may see, whatever else is asked.',
  })
  counts: BoardCountAnswer[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
