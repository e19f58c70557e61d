import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
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
import { StaffVictimBody } from './staff-victim.body';
import { ThirdPartyReporterBody } from './third-party-reporter.body';

export class OpenCaseBody {
  @ApiProperty({ enum: [...codesOf(caseKinds)] })
  @IsIn([...codesOf(caseKinds)])
  readonly kind!: string;

  @ApiProperty({ type: [StrandBody] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => StrandBody)
  readonly strands!: StrandBody[];

  @ApiProperty({ type: String, format: 'date-time' })
  @IsInstantText({ notInFuture: true })
  readonly reportedAt!: Instant;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  @IsOptional()
  @IsInstantText({ notInFuture: true })
  readonly occurredFrom?: Instant;

  @ApiPropertyOptional({ type: String, format: 'date-time' })
  @IsOptional()
  @IsInstantText({ notInFuture: true })
  readonly occurredTo?: Instant;

  @ApiProperty({ type: String })
  @Matches(/^[A-Z0-9][A-Z0-9-]{0,19}$/, { message: 'must be the code of a local policing unit, such as LPU-1' })
  readonly lpu!: LpuCode;

  @ApiPropertyOptional({ type: String, maxLength: 60 })
  @IsOptional()
  @IsPlainText(60)
  readonly ward?: string;

  @ApiPropertyOptional({ enum: [...codesOf(locationTypes)] })
  @IsOptional()
  @IsIn([...codesOf(locationTypes)])
  readonly locationType?: string;

  @ApiProperty({ type: Boolean })
  @IsBoolean()
  readonly online!: boolean;

  @ApiPropertyOptional({ enum: riskLevels.map(({ code }) => code) })
  @IsOptional()
  @IsIn(riskLevels.map(({ code }) => code))
  readonly risk?: Risk;

  @ApiPropertyOptional({ type: String, maxLength: 60 })
  @IsOptional()
  @IsPlainText(60)
  readonly crimeReference?: string;

  @ApiPropertyOptional({ type: String, maxLength: 60 })
  @IsOptional()
  @IsPlainText(60)
  readonly incidentReference?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUuidText()
  readonly incidentId?: IncidentId;

  @ApiPropertyOptional({ type: String, maxLength: 10_000 })
  @IsOptional()
  @IsPlainText(10_000)
  readonly summary?: string;

  @ApiPropertyOptional({ description: 'NAMED if absent.', enum: [...victimStateCodes] })
  @IsOptional()
  @IsIn([...victimStateCodes])
  readonly victim?: VictimState;

  @ApiPropertyOptional({ type: NewPersonBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => NewPersonBody)
  readonly person?: NewPersonBody;

  @ApiPropertyOptional({ type: String, format: 'uuid' })
  @IsOptional()
  @IsUuidText()
  readonly personId?: PersonId;

  @ApiPropertyOptional({ type: ThirdPartyReporterBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => ThirdPartyReporterBody)
  readonly thirdPartyReporter?: ThirdPartyReporterBody;

  @ApiPropertyOptional({
    type: StaffVictimBody,
    description: 'With the kinds for members of the force who are victims, and with no other.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => StaffVictimBody)
  readonly staffVictim?: StaffVictimBody;
}
