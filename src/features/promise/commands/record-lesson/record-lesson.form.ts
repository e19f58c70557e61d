import { IsIn, ValidateIf } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

export class RecordLessonForm {
  @IsIn(['LESSON', 'NONE'], { message: 'Select whether there is a lesson' }) result: 'LESSON' | 'NONE';

  @ValidateIf(({ result, lesson }: RecordLessonForm) => result === 'LESSON' || lesson !== undefined)
  @IsPlainText(2000, { message: 'Enter the lesson, in 2,000 characters or fewer' })
  lesson?: string;
  @WhenTyped({ prefix: 'occurred', label: 'when it was found', notInFuture: true }) occurredAt: Instant;
}
