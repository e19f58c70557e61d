import { applyDecorators } from '@nestjs/common';
import { ValidateBy, ValidateIf } from 'class-validator';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';

export const directionNumbers = [1, 2, 3] as const;
export type DirectionNumber = (typeof directionNumbers)[number];

type Form = Readonly<Record<string, unknown>>;
const partsOf = (form: Form, number: DirectionNumber): readonly unknown[] =>
  ['What', 'To', 'Due'].map((part) => form[`direction${part}${number}`]);
/** One part typed asks for the other two; none at all is no direction. */
const isBegun = (number: DirectionNumber) =>
  ValidateIf((form: Form) => partsOf(form, number).some((part) => part !== undefined && part !== ''));

export const DirectionWhat = (number: DirectionNumber): PropertyDecorator =>
  applyDecorators(isBegun(number), IsPlainText(2000, { message: `Enter what direction ${number} asks for, in up to 2,000 characters` }));

/** Also says what is wrong where the time is missing: a field that was left empty is not looked at itself. */
export const DirectionTo = (number: DirectionNumber): PropertyDecorator =>
  applyDecorators(
    isBegun(number),
    IsUuidText({ message: `Select who is to do direction ${number}` }),
    ValidateBy({
      name: 'directionHasDue',
      validator: {
        validate: (_, details) => (details?.object as Form)[`directionDue${number}`] !== undefined,
        defaultMessage: () => `Enter by when direction ${number} is to be done`,
      },
    }),
  );

export const DirectionDue = (number: DirectionNumber): PropertyDecorator =>
  WhenTyped({ prefix: `directionDue${number}`, label: `by when direction ${number} is to be done`, optional: true });
