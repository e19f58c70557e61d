import { ArrayMinSize, IsIn, IsOptional } from 'class-validator';
import { strandValues } from '../../../../casework/strands/strand-values';
import { codesOf } from '../../../../domain/reference-data/entry';
import { locationTypes } from '../../../../domain/reference-data/location-types';
import {
  type Capacity,
  capacityCodes,
  type Involvement,
  involvementCodes,
  type OpenedAs,
  openedAsCodes,
} from '../../../../domain/reference-data/staff-victims';
import type { LpuCode, StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsChoices } from '../../../../web-kit/forms/is-choices';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { ToldForm } from './told.form';
import { IsColleague } from './is-colleague';

export const staffVictimKinds = ['STAFF_VICTIM_CRIME', 'STAFF_VICTIM_NON_CRIME'] as const;

export class ReportForm extends ToldForm {
  @IsIn([...involvementCodes], { message: 'Select whether anyone here could be involved' })
  readonly involvement!: Involvement;

  @IsIn([...openedAsCodes], { message: 'Select for whom you report it' })
  readonly openedAs!: OpenedAs;

  @IsColleague('Select the colleague from the list')
  readonly staffId?: StaffId;

  @IsOptional()
  @IsPlainText(200, { message: 'Their name must be 200 characters or fewer' })
  readonly name?: string;

  @IsIn([...capacityCodes], { message: 'Select in which way they work for the force' })
  readonly capacity!: Capacity;

  @IsIn([...staffVictimKinds], { message: 'Select whether it was a crime' })
  readonly kind!: (typeof staffVictimKinds)[number];

  @ArrayMinSize(1, { message: 'Select at least one strand that was targeted' })
  @IsChoices(strandValues, { message: 'Select the strands from the list' })
  readonly strands: readonly string[] = [];

  @WhenTyped({ prefix: 'reported', label: 'when it was first reported to anybody', notInFuture: true })
  readonly reportedAt!: Instant;

  @WhenTyped({ prefix: 'occurred', label: 'when it happened', notInFuture: true, optional: true })
  readonly occurredFrom?: Instant;

  @IsPlainText(20, { message: 'Select the local policing unit where it happened' })
  readonly lpu!: LpuCode;

  @IsOptional()
  @IsIn([...codesOf(locationTypes)], { message: 'Select a kind of place from the list' })
  readonly locationType?: string;

  @IsChoices(['YES'])
  readonly online: readonly string[] = [];

  @IsIn(['YES', 'NO'], { message: 'Select whether they were on duty' })
  readonly onDuty!: 'YES' | 'NO';

  @IsOptional()
  @IsPlainText(200, { message: 'The home unit must be 200 characters or fewer' })
  readonly homeUnit?: string;

  @IsChoices(['YES'])
  readonly hospitalised: readonly string[] = [];

  @IsOptional()
  @IsPlainText(10_000, { message: 'What happened must be 10,000 characters or fewer' })
  readonly summary?: string;

  @IsOptional()
  @IsPlainText(60, { message: 'The crime reference must be 60 characters or fewer' })
  readonly crimeReference?: string;

  @IsOptional()
  @IsPlainText(60, { message: 'The incident reference must be 60 characters or fewer' })
  readonly incidentReference?: string;

  @IsChoices(['YES'])
  readonly hateFlagSet: readonly string[] = [];

  @IsOptional()
  @IsPlainText(60, { message: 'The reference must be 60 characters or fewer' })
  readonly healthAndSafetyReference?: string;

  @IsOptional()
  @IsPlainText(2000, { message: 'Why none is needed must be 2,000 characters or fewer' })
  readonly healthAndSafetyNotNeeded?: string;

  @IsColleague('Select the colleague from the list')
  readonly alleged?: StaffId;
}
