import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { type KeyEventType, keyEventTypeCodes } from '../../../../domain/reference-data/key-event-types';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { tooLong } from '../../../../casework/doors/too-long';

const outcome = { message: 'Select which outcome it was' };

export class RecordKeyEventForm {
  @IsIn([...keyEventTypeCodes], { message: 'Select what happened' }) type: KeyEventType;
  @WhenTyped({ prefix: 'occurred', label: 'when it happened', notInFuture: true }) occurredAt: Instant;
  @WhenTyped({ prefix: 'received', label: 'when we heard of it', notInFuture: true, optional: true }) receivedAt?: Instant;
  @IsOptional() @Type(() => Number) @IsInt(outcome) @Min(1, outcome) @Max(22, outcome) outcomeType?: number;
  @WhenTyped({ prefix: 'hearing', label: 'when the hearing is', optional: true }) hearingAt?: Instant;
  @IsOptional() @IsPlainText(10_000, tooLong('The note', 10_000)) note?: string;
}
