import { IsIn, IsOptional, Matches } from 'class-validator';
import { weekdays } from '../../domain/person/contact-plan-shape';
import { channelCodes } from '../../domain/reference-data/channels';
import { IsPlainText } from '../../platform/validation/is-plain-text';
import { IsChoices } from '../../web-kit/forms/is-choices';

/** A page without JavaScript has as many rows as it has. */
export const planRows = [1, 2, 3, 4] as const;

const words = ['mayAnswer', 'neverSay', 'codeWord', 'interpreter', 'interval'] as const;
const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** `channel1 to1 voicemail1 withheldNumber1 …`, `days1 from1 until1 …`, and what else was agreed. */
export class ContactPlanForm {
  readonly [field: string]: string | readonly string[] | undefined;
}

const field = (name: string, ...rules: readonly PropertyDecorator[]): void => {
  for (const rule of rules) rule(ContactPlanForm.prototype, name);
};

for (const row of planRows) {
  field(`channel${row}`, IsOptional(), IsIn([...channelCodes], { message: 'Select a way of contact from the list' }));
  field(`to${row}`, IsOptional(), IsPlainText(200, { message: 'The number or address must be 200 characters or fewer' }));
  field(`voicemail${row}`, IsOptional(), IsChoices(['YES']));
  field(`withheldNumber${row}`, IsOptional(), IsChoices(['YES']));
  field(`days${row}`, IsOptional(), IsChoices(weekdays, { message: 'Select the days from the list' }));
  field(`from${row}`, IsOptional(), Matches(clock, { message: 'Enter the time from which it is safe, such as 09:30' }));
  field(`until${row}`, IsOptional(), Matches(clock, { message: 'Enter the time until which it is safe, such as 17:00' }));
}
for (const name of words) field(name, IsOptional(), IsPlainText(500, { message: 'This must be 500 characters or fewer' }));
