import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class UnlinkBody {
  @IsPlainText(2000)
  readonly reason!: string;
}
