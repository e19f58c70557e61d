import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class RecordWishesBody {
  @IsPlainText(4000)
  readonly wishes!: string;
}
