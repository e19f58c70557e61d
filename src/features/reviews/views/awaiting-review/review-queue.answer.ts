import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { codesOf } from '../../../../domain/reference-data/entry';
import { strands } from '../../../../domain/reference-data/strands';

const asNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value);

export class ReviewQueueQuestion {
  @ApiPropertyOptional({ example: 'LPU-1' })
  @IsOptional()
  @Matches(/^LPU-\d{1,3}$/, { message: 'must be the code of a unit, such as LPU-1' })
  lpu?: string;
  @ApiPropertyOptional({ enum: codesOf(caseKinds) }) @IsOptional() @IsIn([...codesOf(caseKinds)]) kind?: string;
  @ApiPropertyOptional({ enum: codesOf(strands) }) @IsOptional() @IsIn([...codesOf(strands)]) strand?: string;
  @ApiPropertyOptional() @IsOptional() @MaxLength(200) cursor?: string;
  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 25 })
  @IsOptional()
  @Transform(asNumber)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
  @ApiPropertyOptional({ description: 'A position that a command gave: the answer shows at least what stood there.' })
  @IsOptional()
  @MaxLength(200)
  atLeast?: string;
}

export class AwaitingReviewAnswer {
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() reference: string;
  @ApiProperty() kind: string;
  @ApiProperty({ type: [String] }) strands: string[];
  @ApiProperty() risk: string;
  @ApiProperty() status: string;
  @ApiProperty() lpu: string;
  @ApiProperty({ format: 'date-time' }) reportedAt: string;
  @ApiProperty({ description: 'Whole elapsed hours since the report.' }) waitingHours: number;
}

export class ReviewQueueAnswer {
  @ApiProperty({ type: [AwaitingReviewAnswer] }) items: AwaitingReviewAnswer[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
