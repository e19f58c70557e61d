import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { caseKinds } from '../../../domain/reference-data/case-kinds';
import { codesOf } from '../../../domain/reference-data/entry';
import { riskLevels } from '../../../domain/reference-data/risk-levels';
import { strands } from '../../../domain/reference-data/strands';
import { type DueGroup, dueGroups, type DueSort, dueSorts } from '../due-question';

const asNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value);
const groups = 'OVERDUE: missed already. TODAY: later today. WEEK: in the seven days after today. LATER: after those.';

/** What a queue of duties is asked. */
export class DueQuery {
  @ApiPropertyOptional({ example: 'LPU-1' })
  @IsOptional()
  @Matches(/^LPU-\d{1,3}$/, { message: 'must be the code of a unit, such as LPU-1' })
  lpu?: string;
  @ApiPropertyOptional({ enum: codesOf(caseKinds) }) @IsOptional() @IsIn([...codesOf(caseKinds)]) kind?: string;
  @ApiPropertyOptional({ enum: codesOf(strands) }) @IsOptional() @IsIn([...codesOf(strands)]) strand?: string;
  @ApiPropertyOptional({ enum: codesOf(riskLevels) }) @IsOptional() @IsIn([...codesOf(riskLevels)]) risk?: string;
  @ApiPropertyOptional({ enum: dueGroups, description: groups }) @IsOptional() @IsIn([...dueGroups]) due?: DueGroup;
  @ApiPropertyOptional({ enum: dueSorts, default: 'DUE', description: 'RISK: the highest first in each of the groups of `due`.' })
  @IsOptional()
  @IsIn([...dueSorts])
  sort?: DueSort;
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
