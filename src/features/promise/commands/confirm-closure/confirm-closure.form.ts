import { IsOptional } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { tooLong } from '../../../../casework/doors/too-long';

export class ConfirmClosureForm {
  @IsOptional() @IsPlainText(2000, tooLong('The note', 2000)) note?: string;
  @WhenTyped({ prefix: 'occurred', label: 'when you agreed', notInFuture: true }) occurredAt: Instant;
}
