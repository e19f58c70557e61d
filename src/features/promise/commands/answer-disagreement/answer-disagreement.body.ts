import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '../../../../kernel/instant';
import { IsInstantText } from '../../../../platform/validation/is-instant-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/cases/{caseId}/promise/{point}/disagreements`. */
export class AnswerDisagreementBody {
  @ApiProperty({ maxLength: 2000, description: 'What will be done about it.' }) @IsPlainText(2000) what: string;
  @ApiProperty({ format: 'date-time' }) @IsInstantText({ notInFuture: true }) occurredAt: Instant;
}
