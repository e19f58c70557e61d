import { IsIn, IsOptional } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import { type Audience, audienceCodes } from '../../../../domain/reference-data/staff-victims';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsYesOrNo } from '../../../../web-kit/forms/is-yes-or-no';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { tooLong } from '../../../../casework/doors/too-long';

export class GiveNoticeForm {
  @IsIn([...audienceCodes], { message: 'Select who was told' }) audience: Audience;
  @IsYesOrNo('Select what they heard') named: boolean;
  @IsIn([...channelCodes], { message: 'Select how they were told' }) how: Channel;
  @IsOptional() @IsPlainText(2000, tooLong('The note', 2000)) note?: string;
  @WhenTyped({ prefix: 'occurred', label: 'when they were told', notInFuture: true }) occurredAt: Instant;
}
