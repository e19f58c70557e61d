import { Equals, IsOptional } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { tooLong } from '../../../../casework/doors/too-long';

export class DeclareDualRoleForm {
  @Equals('YES', { message: 'Confirm that the person is also a suspect' }) confirmed: string;
  @IsOptional() @IsPlainText(2000, tooLong('The reason', 2000)) reason?: string;
}
