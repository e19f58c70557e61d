import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { codesOf } from '../../../../domain/reference-data/entry';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { StrandBody } from '../../strands/strand.body';

export class ReclassifyBody {
  @IsIn([...codesOf(caseKinds)])
  readonly kind!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => StrandBody)
  readonly strands!: StrandBody[];

  @IsPlainText(2000)
  readonly reason!: string;

  @IsOptional()
  @IsPlainText(60)
  readonly crimeReference?: string;
}
