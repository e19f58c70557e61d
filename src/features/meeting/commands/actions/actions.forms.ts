import { IsIn, IsOptional } from 'class-validator';
import type { StaffId } from '../../../../kernel/ids';
import type { LocalDate } from '../../../../kernel/instant';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { aims, type FollowUpState, followUpStates } from './actions.bodies';

export class AgreeActionForm {
  @IsPlainText(2000, { message: 'Enter what is to be done, in up to 2,000 characters' }) what: string;
  @IsUuidText({ message: 'Select who sees to it' }) owner: StaffId;
  @IsLocalDateText({ message: 'Enter the day by which it is done, as a date that exists' }) dueOn: LocalDate;
  @IsIn(aims, { message: 'Select which aim it serves' }) aim: string;
  @IsOptional() @IsPlainText(250, { message: 'Select a figure from the list' }) figure?: string;
  @IsOptional() @IsPlainText(20, { message: 'Select a unit from the list' }) lpu?: string;
}

export class FollowUpActionForm {
  @IsIn([...followUpStates], { message: 'Select how it stands' }) state: FollowUpState;
  @IsOptional() @IsPlainText(2000, { message: 'Enter up to 2,000 characters' }) words?: string;
  @IsOptional() @IsLocalDateText({ message: 'Enter the new day as a date that exists' }) dueOn?: LocalDate;
}
