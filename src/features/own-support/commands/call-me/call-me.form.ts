import { IsIn, IsOptional } from 'class-validator';
import { tooLong } from '../../../../casework/doors/too-long';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { wayCodes, type WayToCall } from './call-request';

export class CallMeForm {
  @IsPlainText(200, { message: 'Enter when it suits you, in 200 characters or fewer' }) when: string;
  @IsIn([...wayCodes], { message: 'Select how you would like to speak' }) how: WayToCall;
  @IsOptional() @IsPlainText(1000, tooLong('What you write', 1000)) note?: string;
}
