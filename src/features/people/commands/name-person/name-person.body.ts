import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class NamePartsBody {
  @ApiPropertyOptional({ type: String, maxLength: 200 })
  @IsOptional()
  @IsPlainText(200)
  readonly given?: string;

  @ApiPropertyOptional({ type: String, maxLength: 200 })
  @IsOptional()
  @IsPlainText(200)
  readonly family?: string;
}

export class NamePersonBody {
  @ApiProperty({ description: 'In full, as the person goes by it.', type: String, maxLength: 200 })
  @IsPlainText(200)
  readonly name!: string;

  @ApiPropertyOptional({ description: 'Left out for somebody with a single name.', type: NamePartsBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => NamePartsBody)
  readonly nameParts?: NamePartsBody;

  @ApiPropertyOptional({ description: 'Transliterations, former names, what they are called.', type: [String] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsPlainText(200, { each: true })
  readonly otherNames?: string[];

  @ApiPropertyOptional({ type: String, maxLength: 60 })
  @IsOptional()
  @IsPlainText(60)
  readonly pronouns?: string;

  @ApiPropertyOptional({ type: String, maxLength: 2000 })
  @IsOptional()
  @IsPlainText(2000)
  readonly reason?: string;
}
