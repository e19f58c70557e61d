import { ArrayMinSize, IsIn, IsOptional } from 'class-validator';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { codesOf } from '../../../../domain/reference-data/entry';
import { locationTypes } from '../../../../domain/reference-data/location-types';
import { type Risk, riskLevels } from '../../../../domain/reference-data/risk-levels';
import { type VictimState, victimStateCodes } from '../../../../domain/reference-data/victim-states';
import type { CaseId, LpuCode } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { IsChoices } from '../../../../web-kit/forms/is-choices';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { strandValues } from '../../../../casework/strands/strand-values';
import { PersonFieldsForm } from './person-fields.form';

export class OpenCaseForm extends PersonFieldsForm {
  @IsIn([...codesOf(caseKinds)], { message: 'Select what was reported' })
  readonly kind!: string;

  @ArrayMinSize(1, { message: 'Select at least one strand that was targeted' })
  @IsChoices(strandValues, { message: 'Select the strands from the list' })
  readonly strands: readonly string[] = [];

  @WhenTyped({ prefix: 'reported', label: 'when it was reported', notInFuture: true })
  readonly reportedAt!: Instant;

  @WhenTyped({ prefix: 'occurred', label: 'when it happened', notInFuture: true, optional: true })
  readonly occurredFrom?: Instant;

  @WhenTyped({ prefix: 'ended', label: 'when it ended', notInFuture: true, optional: true })
  readonly occurredTo?: Instant;

  @IsPlainText(20, { message: 'Select the local policing unit' })
  readonly lpu!: LpuCode;

  @IsOptional()
  @IsPlainText(60, { message: 'Select a ward from the list' })
  readonly ward?: string;

  @IsOptional()
  @IsIn([...codesOf(locationTypes)], { message: 'Select a kind of place from the list' })
  readonly locationType?: string;

  @IsChoices(['YES'])
  readonly online: readonly string[] = [];

  @IsOptional()
  @IsIn(riskLevels.map(({ code }) => code), { message: 'Select a risk from the list' })
  readonly risk?: Risk;

  @IsOptional()
  @IsPlainText(60, { message: 'The crime reference must be 60 characters or fewer' })
  readonly crimeReference?: string;

  @IsOptional()
  @IsPlainText(60, { message: 'The incident reference must be 60 characters or fewer' })
  readonly incidentReference?: string;

  @IsOptional()
  @IsPlainText(10_000, { message: 'The summary must be 10,000 characters or fewer' })
  readonly summary?: string;

  @IsIn([...victimStateCodes], { message: 'Select who the victim is' })
  readonly victim!: VictimState;

  /** Another case of the same incident, from which this form was prefilled. */
  @IsOptional()
  @IsUuidText()
  readonly sameIncidentAs?: CaseId;
}
