import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class PauseBody {
  @ApiProperty({ example: 'PERSON_ASKED', description: 'A reason of the policy pack that the duty’s rule takes.' })
  @Matches(/^[A-Z0-9][A-Z0-9_]{0,59}$/, { message: 'must be the code of a reason' })
  reason: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'At the latest the cap of the reason, which counts where this is absent.' })
  @IsOptional()
  @IsInstantText()
  until?: Instant;
  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000) words?: string;
}

/** Waiving, and planning anew: never without why. */
export class ReasonBody {
  @ApiProperty({ maxLength: 2000 }) @IsPlainText(2000) reason: string;
}

export class DeclineBody {
  @ApiProperty({ maxLength: 2000, description: 'What the person said.' }) @IsPlainText(2000) words: string;
  @ApiProperty({ enum: channelCodes, description: 'How they said it.' }) @IsIn([...channelCodes]) how: Channel;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
}

export class AcknowledgementBody {
  @ApiProperty({ maxLength: 2000, description: 'What the caller will do.' }) @IsPlainText(2000) what: string;
  @ApiProperty({ format: 'date-time', description: 'By when: later than now.' }) @IsInstantText() byWhen: Instant;
}
