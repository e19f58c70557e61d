import { ArrayMinSize, IsIn, IsOptional } from 'class-validator';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { codesOf } from '../../../../domain/reference-data/entry';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsChoices } from '../../../../web-kit/forms/is-choices';
import { strandValues } from '../../../../casework/strands/strand-values';

export class ReclassifyForm {
  @IsIn([...codesOf(caseKinds)], { message: 'Select what it is now' })
  readonly kind!: string;

  @ArrayMinSize(1, { message: 'Select at least one strand that was targeted' })
  @IsChoices(strandValues, { message: 'Select the strands from the list' })
  readonly strands: readonly string[] = [];

  @IsPlainText(2000, { message: 'Say why it changes, in 2,000 characters or fewer' })
  readonly reason!: string;

  @IsOptional()
  @IsPlainText(60, { message: 'The crime reference must be 60 characters or fewer' })
  readonly crimeReference?: string;
}
