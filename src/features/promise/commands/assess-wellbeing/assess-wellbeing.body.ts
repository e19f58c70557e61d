import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/wellbeing-assessments`. */
export class AssessWellbeingBody {
  @ApiProperty({ maxLength: 10_000, description: 'What was said: kept with the welfare notes, not in the case.' })
  @IsPlainText(10_000)
  text: string;
  @ApiProperty({ description: 'Asked about what has built up over time.' }) @IsBoolean() cumulativeHarmAsked: boolean;
  @ApiProperty() @IsBoolean() traumaChecked: boolean;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
}
