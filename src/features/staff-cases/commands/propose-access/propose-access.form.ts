import { IsIn, IsOptional } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import { type GrantedPart, grantedParts } from '../../../../domain/support-case/granted-part';
import type { StaffId } from '../../../../kernel/ids';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

export class ProposeAccessForm {
  @IsIn([...grantedParts], { message: 'Select as what they are let in' }) readonly as!: GrantedPart;
  @IsUuidText({ message: 'Select who is let in' }) readonly staffId!: StaffId;
  @IsIn(['VICTIM', 'SECOND_PERSON'], { message: 'Select whether the victim chose them' }) readonly word!: 'VICTIM' | 'SECOND_PERSON';
  @IsOptional() @IsIn([...channelCodes], { message: 'Select how they told you' }) readonly how?: Channel;
  @IsOptional() @IsPlainText(2000, { message: 'What they said must be 2,000 characters or fewer' }) readonly words?: string;
  @IsOptional() @IsPlainText(2000, { message: 'Why must be 2,000 characters or fewer' }) readonly reason?: string;
}
