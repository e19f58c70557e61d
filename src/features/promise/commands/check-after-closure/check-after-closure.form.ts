import { IsIn, IsOptional } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import { type AfterClosureAnswer, afterClosureAnswerCodes } from '../../../../domain/reference-data/staff-victims';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { tooLong } from '../../../../casework/doors/too-long';

export class CheckAfterClosureForm {
  @IsIn([...afterClosureAnswerCodes], { message: 'Select what they said' }) answer: AfterClosureAnswer;
  @IsOptional() @IsPlainText(2000, tooLong('Their words', 2000)) words?: string;
  @IsIn([...channelCodes], { message: 'Select how you asked' }) how: Channel;
  @WhenTyped({ prefix: 'occurred', label: 'when you asked', notInFuture: true }) occurredAt: Instant;
}
