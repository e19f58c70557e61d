import { IsIn } from 'class-validator';
import { type WelfareNoteKind, welfareNoteKinds } from '../../../../domain/welfare/note-kinds';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

export class WriteWelfareNoteForm {
  @IsIn([...welfareNoteKinds], { message: 'Select what the note is of' }) kind: WelfareNoteKind;
  @IsPlainText(10_000, { message: 'Enter the note, in 10,000 characters or fewer' }) text: string;
  @WhenTyped({ prefix: 'occurred', label: 'when it was said', notInFuture: true }) occurredAt: Instant;
}
