import { IsOptional } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class DeclineLinkBody {
  @IsOptional()
  @IsPlainText(2000)
  readonly reason?: string;
}
