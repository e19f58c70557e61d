import { applyDecorators } from '@nestjs/common';
import { isEmail, ValidateBy, type ValidationOptions } from 'class-validator';
import { Transform } from 'class-transformer';

/** An e-mail address. Half a character is no part of one: the library's own rule would throw on it. */
export const IsEmailText = (options?: ValidationOptions): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    ValidateBy(
      {
        name: 'isEmailText',
        validator: {
          validate: (value) => typeof value === 'string' && !/\p{Cs}/u.test(value) && isEmail(value),
          defaultMessage: (details) => `${details?.property ?? ''} must be an e-mail address`,
        },
      },
      options,
    ),
  );
