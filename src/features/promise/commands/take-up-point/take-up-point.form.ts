import { IsIn, IsOptional } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { tooLong } from '../../../../casework/doors/too-long';

export class TakeUpPointForm {
  @IsPlainText(10, { message: 'Select which point they want' }) point: string;
  @IsOptional() @IsPlainText(2000, tooLong('Their words', 2000)) words?: string;
  @IsIn([...channelCodes], { message: 'Select how they told you' }) how: Channel;
  @WhenTyped({ prefix: 'occurred', label: 'when they told you', notInFuture: true }) occurredAt: Instant;
}
