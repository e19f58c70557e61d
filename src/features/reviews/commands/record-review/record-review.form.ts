import { Transform } from 'class-transformer';
import { ArrayUnique, IsArray, IsIn, IsOptional } from 'class-validator';
import { type ReviewType, reviewTypeCodes } from '../../../../domain/reference-data/review-types';
import { assessedRiskCodes } from '../../../../domain/reference-data/risk-levels';
import type { CaseId, ObligationId } from '../../../../kernel/ids';
import type { Instant, LocalDate } from '../../../../kernel/instant';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { DirectionDue, DirectionTo, DirectionWhat } from './direction-fields';
import { MissAnswer, MissOf } from '../../../../casework/misses/miss-fields';

const asList = (value: unknown): unknown => (value === undefined ? [] : typeof value === 'string' ? [value] : value);

/** The whole review on one page: up to three directions, since no script adds more. */
export class RecordReviewForm {
  @WhenTyped({ prefix: 'occurred', label: 'when you reviewed the case', notInFuture: true }) occurredAt: Instant;
  @IsIn([...reviewTypeCodes], { message: 'Select which review this is' }) type: ReviewType;

  @Transform(({ value }) => asList(value), { toClassOnly: true })
  @IsArray()
  @ArrayUnique()
  @IsUuidText({ each: true, message: 'Select the other cases from the list' })
  alsoFor: CaseId[] = [];

  @MissOf() missOf: ObligationId[] = [];
  @MissAnswer() missAnswer: string[] = [];

  @IsIn(['YES', 'NO'], { message: 'Select whether the standard of service was met' }) standardMet: 'YES' | 'NO';
  @IsPlainText(10_000, { message: 'Enter what you found, in up to 10,000 characters' }) findings: string;
  @IsOptional() @IsIn(['UNCHANGED', ...assessedRiskCodes], { message: 'Select the risk as you see it' }) risk?: string;

  @DirectionWhat(1) directionWhat1?: string;
  @DirectionTo(1) directionTo1?: string;
  @DirectionDue(1) directionDue1?: Instant;
  @DirectionWhat(2) directionWhat2?: string;
  @DirectionTo(2) directionTo2?: string;
  @DirectionDue(2) directionDue2?: Instant;
  @DirectionWhat(3) directionWhat3?: string;
  @DirectionTo(3) directionTo3?: string;
  @DirectionDue(3) directionDue3?: Instant;

  @IsOptional() @IsLocalDateText({ message: 'Enter the next review as a date, or leave it empty' }) nextReviewOn?: LocalDate;
}
