import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class RecordWishesForm {
  @IsPlainText(4000, { message: 'Enter what the person wishes, in 4,000 characters or fewer' })
  readonly wishes!: string;
}
