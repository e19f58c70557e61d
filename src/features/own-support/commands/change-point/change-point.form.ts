import { IsOptional } from 'class-validator';
import { tooLong } from '../../../../casework/doors/too-long';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class ChangePointForm {
  @IsOptional() @IsPlainText(4000, tooLong('What you write', 4000)) words?: string;
}
