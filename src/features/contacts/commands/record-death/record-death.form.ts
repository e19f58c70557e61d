import { Equals, IsOptional } from 'class-validator';
import type { Instant, LocalDate } from '../../../../kernel/instant';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { tooLong } from '../../../../casework/doors/too-long';

export class RecordDeathForm {
  @Equals('YES', { message: 'Confirm that the person has died' }) confirmed: string;
  @WhenTyped({ prefix: 'learnt', label: 'when we learnt of it', notInFuture: true }) learntAt: Instant;
  @IsOptional() @IsLocalDateText({ message: 'Enter the day they died as a date that exists, or leave it empty' }) diedOn?: LocalDate;
  @IsOptional() @IsPlainText(10_000, tooLong('The note', 10_000)) note?: string;
}
