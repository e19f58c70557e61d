import { IsIn, IsOptional } from 'class-validator';
import { tooLong } from '../../../../casework/doors/too-long';
import { type Channel, channelCodes } from '../../../../domain/reference-data/channels';
import { type StatementAnswer, statementAnswerCodes } from '../../../../domain/reference-data/surveys';
import type { Instant } from '../../../../kernel/instant';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

export class RecordStatementAnswerForm {
  @IsIn([...statementAnswerCodes], { message: 'Select what they answered' }) answer: StatementAnswer;
  @IsOptional() @IsPlainText(2000, tooLong('Their words', 2000)) words?: string;
  @IsOptional() @IsIn([...channelCodes], { message: 'Select how they told you' }) how?: Channel;
  @WhenTyped({ prefix: 'occurred', label: 'when they told you', notInFuture: true }) occurredAt: Instant;
}
