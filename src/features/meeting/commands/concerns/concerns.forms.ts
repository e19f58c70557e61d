import { IsIn, IsOptional } from 'class-validator';
import type { LocalDate } from '../../../../kernel/instant';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';

export class RaiseConcernForm {
  @IsPlainText(200, { message: 'Enter which group or panel raised it, in up to 200 characters' }) raisedBy: string;
  @IsPlainText(2000, { message: 'Enter what they said, in up to 2,000 characters' }) said: string;
  @IsLocalDateText({ message: 'Enter the day on which it was raised, as a date that exists' }) raisedOn: LocalDate;
}

export class AnswerConcernForm {
  @IsPlainText(2000, { message: 'Enter what was done, in up to 2,000 characters' }) did: string;
  @IsOptional() @IsPlainText(2000, { message: 'Enter up to 2,000 characters' }) cameOfIt?: string;
}

export class PublishConcernForm {
  @IsIn(['YES'], { message: 'Look once more that it names nobody, and confirm that' }) namesNobody: 'YES';
}
