import { ValidateBy, type ValidationOptions } from 'class-validator';
import { Temporal } from 'temporal-polyfill';
import { isLocalDate } from '../../kernel/instant';

const exists = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).year >= 1900;
  } catch {
    return false;
  }
};

/** A date of the calendar, `YYYY-MM-DD`, from 1900 to 2199. */
export const IsLocalDateText = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isLocalDateText',
      validator: {
        validate: (value) => typeof value === 'string' && isLocalDate(value) && value < '2200' && exists(value),
        defaultMessage: (details) => `${details?.property ?? ''} must be a date, such as 2026-04-02, not before 1900`,
      },
    },
    options,
  );
