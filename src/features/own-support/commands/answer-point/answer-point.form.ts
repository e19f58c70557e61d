import { IsIn, IsOptional } from 'class-validator';
import { tooLong } from '../../../../casework/doors/too-long';
import { type PromiseAnswer, promiseAnswerCodes } from '../../../../domain/reference-data/staff-victims';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class AnswerPointForm {
  @IsIn([...promiseAnswerCodes], { message: 'Select your answer' }) answer: PromiseAnswer;
  @IsOptional() @IsPlainText(4000, tooLong('What you write', 4000)) words?: string;
}
