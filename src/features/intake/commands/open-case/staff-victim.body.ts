import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import {
  type Capacity,
  capacityCodes,
  type Involvement,
  involvementCodes,
  type OpenedAs,
  openedAsCodes,
} from '../../../../domain/reference-data/staff-victims';
import { type GrantedPart, grantedParts } from '../../../../domain/support-case/granted-part';
import type { StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

class ConsentBody {
  @ApiPropertyOptional({ type: String, maxLength: 2000 }) @IsOptional() @IsPlainText(2000) readonly words?: string;
  @ApiProperty({ type: String, format: 'date-time' }) @IsInstantText({ notInFuture: true }) readonly occurredAt!: Instant;
}

class HealthAndSafetyBody {
  @ApiPropertyOptional({ type: String, maxLength: 60 })
  @IsOptional()
  @IsPlainText(60)
  readonly reference?: string;

  @ApiPropertyOptional({ type: String, maxLength: 2000, description: 'Why none is needed.' })
  @IsOptional()
  @IsPlainText(2000)
  readonly notApplicable?: string;
}

class ToldBody {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUuidText() readonly staffId!: StaffId;
  @ApiProperty({ enum: [...grantedParts] }) @IsIn([...grantedParts]) readonly as!: GrantedPart;
}

class AllegedColleagueBody {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUuidText() readonly staffId!: StaffId;
  @ApiPropertyOptional({ type: String, maxLength: 200 }) @IsOptional() @IsPlainText(200) readonly name?: string;
}

export class StaffVictimBody {
  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Absent for somebody who is not on the staff register.' })
  @IsOptional()
  @IsUuidText()
  readonly staffId?: StaffId;

  @ApiProperty({ enum: [...capacityCodes] })
  @IsIn([...capacityCodes])
  readonly capacity!: Capacity;

  @ApiPropertyOptional({ type: String, maxLength: 200 })
  @IsOptional()
  @IsPlainText(200)
  readonly homeUnit?: string;

  @ApiProperty({ type: Boolean })
  @IsBoolean()
  readonly onDuty!: boolean;

  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @IsBoolean()
  readonly hospitalised?: boolean;

  @ApiProperty({ enum: [...openedAsCodes] })
  @IsIn([...openedAsCodes])
  readonly openedAs!: OpenedAs;

  @ApiProperty({ enum: [...involvementCodes], description: 'Could anyone here be involved? Nobody is told before this is answered.' })
  @IsIn([...involvementCodes], { message: 'must say whether anyone here could be involved' })
  readonly involvement!: Involvement;

  @ApiPropertyOptional({ type: ConsentBody, description: 'The victim’s; asked of all but a supervisor and the victim.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentBody)
  readonly consent?: ConsentBody;

  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @IsBoolean()
  readonly hateFlagSet?: boolean;

  @ApiPropertyOptional({ type: HealthAndSafetyBody })
  @IsOptional()
  @ValidateNested()
  @Type(() => HealthAndSafetyBody)
  readonly healthAndSafety?: HealthAndSafetyBody;

  @ApiProperty({ type: [ToldBody], description: 'Whom the victim chose, each by name; a supervisor among them.' })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ToldBody)
  readonly tell!: ToldBody[];

  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @IsBoolean()
  readonly tellLineManager?: boolean;

  @ApiPropertyOptional({ type: [AllegedColleagueBody] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AllegedColleagueBody)
  readonly alleged?: AllegedColleagueBody[];
}
