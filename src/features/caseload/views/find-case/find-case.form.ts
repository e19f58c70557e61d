import { ApiProperty } from '@nestjs/swagger';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** Long enough for any name with its other spellings, short enough to be one. */
const longest = 200;

export class FindCaseForm {
  @IsPlainText(longest, { message: 'Enter a reference or a name, of at most 200 characters' })
  text: string;
}

export class FindCaseBody {
  @ApiProperty({ maxLength: longest, description: 'A case, crime or incident reference, or a name.' })
  @IsPlainText(longest)
  text: string;
}
