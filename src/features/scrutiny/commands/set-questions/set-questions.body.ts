import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

/** `POST /api/v1/quarters/{period}/scrutiny/questions`: all of them, in the order in which they are asked. */
export class SetQuestionsBody {
  @ApiProperty({ type: [String], minItems: 1, maxItems: 20, items: { type: 'string', maxLength: 300 } })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @IsPlainText(300, { each: true })
  questions: string[];
}

export class SetQuestionsForm {
  @IsPlainText(6000, { message: 'Enter the panel’s questions, one a line' }) questions: string;
}
