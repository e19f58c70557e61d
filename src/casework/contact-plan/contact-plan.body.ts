import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { type Weekday, weekdays } from '../../domain/person/contact-plan-shape';
import { type Channel, channelCodes } from '../../domain/reference-data/channels';
import { IsPlainText } from '../../platform/validation/is-plain-text';

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const clockMessage = { message: 'must be a local time, such as 09:30' };

export class WayBody {
  @ApiProperty({ enum: [...channelCodes] })
  @IsIn([...channelCodes])
  readonly channel!: Channel;

  @ApiProperty({ type: String, maxLength: 200 })
  @IsPlainText(200)
  readonly to!: string;

  @ApiProperty({ type: Boolean })
  @IsBoolean()
  readonly voicemail!: boolean;

  @ApiProperty({ type: Boolean })
  @IsBoolean()
  readonly withheldNumber!: boolean;
}

export class SafeTimeBody {
  @ApiProperty({ enum: [...weekdays], isArray: true })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn([...weekdays], { each: true })
  readonly days!: Weekday[];

  @ApiProperty({ type: String })
  @Matches(clock, clockMessage)
  readonly from!: string;

  @ApiProperty({ description: 'At or before `from`: on the day after.', type: String })
  @Matches(clock, clockMessage)
  readonly to!: string;
}

export class ContactPlanBody {
  @ApiProperty({ type: [WayBody] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => WayBody)
  readonly ways!: WayBody[];

  @ApiProperty({ description: 'None: no time was ruled out.', type: [SafeTimeBody] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SafeTimeBody)
  readonly safeTimes!: SafeTimeBody[];

  @ApiPropertyOptional({ type: String, maxLength: 500 })
  @IsOptional()
  @IsPlainText(500)
  readonly mayAnswer?: string;

  @ApiPropertyOptional({ type: String, maxLength: 500 })
  @IsOptional()
  @IsPlainText(500)
  readonly neverSay?: string;

  @ApiPropertyOptional({ type: String, maxLength: 100 })
  @IsOptional()
  @IsPlainText(100)
  readonly codeWord?: string;

  @ApiPropertyOptional({ type: String, maxLength: 200 })
  @IsOptional()
  @IsPlainText(200)
  readonly interpreter?: string;

  @ApiPropertyOptional({ type: String, maxLength: 60 })
  @IsOptional()
  @IsPlainText(60)
  readonly interval?: string;
}
