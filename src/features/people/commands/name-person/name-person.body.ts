import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsOptional, ValidateNested } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class NamePartsBody {
  @IsOptional()
  @IsPlainText(200)
  readonly given?: string;

  @IsOptional()
  @IsPlainText(200)
  readonly family?: string;
}

export class NamePersonBody {
  /** In full, as the person goes by it. */
  @IsPlainText(200)
  readonly name!: string;

  /** Left out for somebody with a single name. */
  @IsOptional()
  @ValidateNested()
  @Type(() => NamePartsBody)
  readonly nameParts?: NamePartsBody;

  /** Transliterations, former names, what they are called. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsPlainText(200, { each: true })
  readonly otherNames?: string[];

  @IsOptional()
  @IsPlainText(60)
  readonly pronouns?: string;

  @IsOptional()
  @IsPlainText(2000)
  readonly reason?: string;
}
