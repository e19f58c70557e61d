import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class ProposeLinkForm {
  @IsPlainText(40, { message: 'Enter the reference of a case of the other record' })
  readonly otherReference!: string;

  @IsPlainText(2000, { message: 'Say how you know, in 2,000 characters or fewer' })
  readonly reason!: string;
}
