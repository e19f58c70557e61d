import { IsIn } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import type { StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

export class DeclinePointForm {
  @IsPlainText(10, { message: 'Select which point they declined' }) point: string;
  @IsPlainText(2000, { message: 'Enter what they said, in their own words and in 2,000 characters or fewer' }) words: string;
  @IsUuidText({ message: 'Select who took their words' }) takenBy: StaffId;
  @IsIn([...channelCodes], { message: 'Select how they told you' }) how: Channel;
  @WhenTyped({ prefix: 'occurred', label: 'when they told you', notInFuture: true }) occurredAt: Instant;
}
