import { IsIn } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import type { Instant } from '../../../../kernel/instant';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

export class AskAboutPromiseForm {
  @IsIn([...channelCodes], { message: 'Select how you asked' }) how: Channel;
  @WhenTyped({ prefix: 'occurred', label: 'when you asked', notInFuture: true }) occurredAt: Instant;
}
