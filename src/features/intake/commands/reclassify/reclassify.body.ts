import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { codesOf } from '../../../../domain/reference-data/entry';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { StrandBody } from '../../strands/strand.body';

export class ReclassifyBody {
  @ApiProperty({ enum: [...codesOf(caseKinds)] })
  @IsIn([...codesOf(caseKinds)])
  readonly kind!: string;

  @ApiProperty({ type: [StrandBody] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => StrandBody)
  readonly strands!: StrandBody[];

  @ApiProperty({ type: String, maxLength: 2000 })
  @IsPlainText(2000)
  readonly reason!: string;

  @ApiPropertyOptional({ type: String, maxLength: 60 })
  @IsOptional()
  @IsPlainText(60)
  readonly crimeReference?: string;
}
