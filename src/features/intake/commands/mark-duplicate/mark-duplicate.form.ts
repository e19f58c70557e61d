import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class MarkDuplicateForm {
  @IsPlainText(40, { message: 'Enter the reference of the case that goes on' })
  readonly otherReference!: string;

  @IsPlainText(2000, { message: 'Say how you know, in 2,000 characters or fewer' })
  readonly reason!: string;
}
