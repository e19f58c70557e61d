import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { codesOf } from '../../../../domain/reference-data/entry';
import { locationTypes } from '../../../../domain/reference-data/location-types';
import { type Risk, riskLevels } from '../../../../domain/reference-data/risk-levels';
import { type VictimState, victimStateCodes } from '../../../../domain/reference-data/victim-states';
import type { IncidentId, LpuCode, PersonId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { NewPersonBody } from './new-person.body';
import { StrandBody } from '../../strands/strand.body';
import { ThirdPartyReporterBody } from './third-party-reporter.body';

export class OpenCaseBody {
  @IsIn([...codesOf(caseKinds)])
  readonly kind!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => StrandBody)
  readonly strands!: StrandBody[];

  @IsInstantText({ notInFuture: true })
  readonly reportedAt!: Instant;

  @IsOptional()
  @IsInstantText({ notInFuture: true })
  readonly occurredFrom?: Instant;

  @IsOptional()
  @IsInstantText({ notInFuture: true })
  readonly occurredTo?: Instant;

  @Matches(/^[A-Z0-9][A-Z0-9-]{0,19}$/, { message: 'must be the code of a local policing unit, such as LPU-1' })
  readonly lpu!: LpuCode;

  @IsOptional()
  @IsPlainText(60)
  readonly ward?: string;

  @IsOptional()
  @IsIn([...codesOf(locationTypes)])
  readonly locationType?: string;

  @IsBoolean()
  readonly online!: boolean;

  @IsOptional()
  @IsIn(riskLevels.map(({ code }) => code))
  readonly risk?: Risk;

  @IsOptional()
  @IsPlainText(60)
  readonly crimeReference?: string;

  @IsOptional()
  @IsPlainText(60)
  readonly incidentReference?: string;

  @IsOptional()
  @IsUuidText()
  readonly incidentId?: IncidentId;

  @IsOptional()
  @IsPlainText(10_000)
  readonly summary?: string;

  /** NAMED if absent. */
  @IsOptional()
  @IsIn([...victimStateCodes])
  readonly victim?: VictimState;

  @IsOptional()
  @ValidateNested()
  @Type(() => NewPersonBody)
  readonly person?: NewPersonBody;

  @IsOptional()
  @IsUuidText()
  readonly personId?: PersonId;

  @IsOptional()
  @ValidateNested()
  @Type(() => ThirdPartyReporterBody)
  readonly thirdPartyReporter?: ThirdPartyReporterBody;
}
