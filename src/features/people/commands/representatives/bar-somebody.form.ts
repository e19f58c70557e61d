import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class BarSomebodyForm {
  @IsPlainText(200, { message: 'Enter their name, in 200 characters or fewer' })
  readonly name!: string;

  @IsPlainText(2000, { message: 'Say why they must not speak for the person, in 2,000 characters or fewer' })
  readonly reason!: string;
}
