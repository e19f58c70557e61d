import { IsIn, ValidateIf } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class DecideLinkForm {
  @IsIn(['CONFIRM', 'DECLINE', 'UNLINK'], { message: 'Select whether they are one person' })
  readonly answer!: 'CONFIRM' | 'DECLINE' | 'UNLINK';

  @ValidateIf((form: DecideLinkForm) => form.answer === 'UNLINK' || form.reason !== undefined)
  @IsPlainText(2000, { message: 'Say how you know, in 2,000 characters or fewer' })
  readonly reason?: string;
}
