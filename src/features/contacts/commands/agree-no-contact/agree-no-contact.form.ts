import { IsIn, IsOptional } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { tooLong } from '../../../../casework/doors/too-long';
import { type ContactWish, contactWishes } from './agree-no-contact.body';

export class AgreeNoContactForm {
  @IsIn([...contactWishes], { message: 'Select what they asked for' }) wish: ContactWish;
  @IsIn([...channelCodes], { message: 'Select how they told you' }) how: Channel;
  @IsOptional() @IsPlainText(2000, tooLong('Their words', 2000)) words?: string;
  @WhenTyped({ prefix: 'occurred', label: 'when they told you', notInFuture: true }) occurredAt: Instant;
}
