import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { purposeCodes } from '../../../../domain/reference-data/contact-purposes';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsChoices } from '../../../../web-kit/forms/is-choices';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

const asNumber = ({ value }: { value: unknown }): unknown => (typeof value === 'string' && /^\d{1,2}$/.test(value) ? Number(value) : value);
const listed = { message: 'Select one from the list' };
const upTo = (max: number) => ({ message: `Enter this in up to ${max.toLocaleString('en-GB')} characters` });

/** Every field that some entry has; the page of one entry asks for its own, and only what differs is put right. */
export class CorrectEntryForm {
  @IsPlainText(2000, { message: 'Enter why this is put right, in up to 2,000 characters' }) reason: string;
  @WhenTyped({ prefix: 'occurredAt', label: 'when it happened', notInFuture: true, optional: true }) occurredAt?: Instant;
  @WhenTyped({ prefix: 'receivedAt', label: 'when we heard of it', notInFuture: true, optional: true }) receivedAt?: Instant;
  @WhenTyped({ prefix: 'reportedAt', label: 'when it was reported', notInFuture: true, optional: true }) reportedAt?: Instant;
  @WhenTyped({ prefix: 'occurredFrom', label: 'from when it happened', notInFuture: true, optional: true }) occurredFrom?: Instant;
  @WhenTyped({ prefix: 'occurredTo', label: 'until when it happened', notInFuture: true, optional: true }) occurredTo?: Instant;
  @WhenTyped({ prefix: 'hearingAt', label: 'the hearing', optional: true }) hearingAt?: Instant;
  @IsOptional() @IsPlainText(60, listed) channel?: string;
  @IsOptional() @IsPlainText(60, listed) direction?: string;
  @IsOptional() @IsPlainText(60, listed) outcome?: string;
  @IsChoices(purposeCodes, { message: 'Select what it was for from the list' }) purposes: string[] = [];
  @IsOptional() @Transform(asNumber) @IsInt(listed) @Min(1, listed) @Max(22, listed) outcomeType?: number;
  @IsOptional() @Transform(asNumber) @IsInt(listed) @Min(1, listed) @Max(5, listed) score?: number;
  @IsOptional() @IsPlainText(60, listed) ageBand?: string;
  @IsOptional() @IsPlainText(60, listed) ethnicity?: string;
  @IsOptional() @IsPlainText(60, listed) locationType?: string;
  @IsOptional() @IsPlainText(100, upTo(100)) ward?: string;
  @IsOptional() @IsIn(['YES', 'NO'], { message: 'Select whether it was online' }) online?: 'YES' | 'NO';
  @IsOptional() @IsPlainText(100, upTo(100)) crimeReference?: string;
  @IsOptional() @IsPlainText(100, upTo(100)) incidentReference?: string;
  @IsOptional() @IsPlainText(10_000, upTo(10_000)) summary?: string;
  @IsOptional() @IsPlainText(10_000, upTo(10_000)) note?: string;
  @IsOptional() @IsPlainText(10_000, upTo(10_000)) findings?: string;
}
