import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { tooLong } from '../../../../casework/doors/too-long';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

const asNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' && /^\d$/.test(value) ? Number(value) : value);
const unselected = { message: 'Select how satisfied they were' };

export class RecordSurveyForm {
  @Transform(asNumber) @IsInt(unselected) @Min(1, unselected) @Max(5, unselected) score: number;
  @IsOptional() @IsPlainText(2000, tooLong('Their words', 2000)) words?: string;
  @WhenTyped({ prefix: 'occurred', label: 'when it came back', notInFuture: true }) occurredAt: Instant;
}
