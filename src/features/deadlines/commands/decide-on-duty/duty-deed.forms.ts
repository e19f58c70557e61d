import { IsIn, IsOptional, Matches } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

export class PauseForm {
  @Matches(/^[A-Z0-9][A-Z0-9_]{0,59}$/, { message: 'Select why it has to wait' }) reason: string;
  @WhenTyped({ prefix: 'until', label: 'until when it waits', optional: true }) until?: Instant;
  @IsOptional() @IsPlainText(2000, { message: 'Say more in up to 2,000 characters' }) words?: string;
}

/** Asks nothing: one button. */
export class ResumeForm {
  @IsOptional() @IsIn(['NOW'], { message: 'It goes on now' }) from?: 'NOW';
}

export class DeclineForm {
  @IsPlainText(2000, { message: 'Enter what the person said, in up to 2,000 characters' }) words: string;
  @IsIn([...channelCodes], { message: 'Select how they said so' }) how: Channel;
  @WhenTyped({ prefix: 'occurred', label: 'when they said so', notInFuture: true }) occurredAt: Instant;
}

export class WaiveForm {
  @IsPlainText(2000, { message: 'Enter why it is not owed, in up to 2,000 characters' }) reason: string;
}

export class AcknowledgeForm {
  @IsPlainText(2000, { message: 'Enter what you will do, in up to 2,000 characters' }) what: string;
  @WhenTyped({ prefix: 'byWhen', label: 'by when it will be done' }) byWhen: Instant;
}
