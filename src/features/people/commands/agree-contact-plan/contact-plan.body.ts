import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { type Weekday, weekdays } from '../../../../domain/person/contact-plan-shape';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const clockMessage = { message: 'must be a local time, such as 09:30' };

export class WayBody {
  @IsIn([...channelCodes])
  readonly channel!: Channel;

  @IsPlainText(200)
  readonly to!: string;

  @IsBoolean()
  readonly voicemail!: boolean;

  @IsBoolean()
  readonly withheldNumber!: boolean;
}

export class SafeTimeBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn([...weekdays], { each: true })
  readonly days!: Weekday[];

  @Matches(clock, clockMessage)
  readonly from!: string;

  /** At or before `from`: on the day after. */
  @Matches(clock, clockMessage)
  readonly to!: string;
}

export class ContactPlanBody {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => WayBody)
  readonly ways!: WayBody[];

  /** None: no time was ruled out. */
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => SafeTimeBody)
  readonly safeTimes!: SafeTimeBody[];

  @IsOptional()
  @IsPlainText(500)
  readonly mayAnswer?: string;

  @IsOptional()
  @IsPlainText(500)
  readonly neverSay?: string;

  @IsOptional()
  @IsPlainText(100)
  readonly codeWord?: string;

  @IsOptional()
  @IsPlainText(200)
  readonly interpreter?: string;

  @IsOptional()
  @IsPlainText(60)
  readonly interval?: string;
}
