import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy, type ValidationOptions } from 'class-validator';

// Control and format characters that hide or reorder text have no place in a statement; new line and tab do.
// eslint-disable-next-line no-control-regex -- naming control characters is the purpose of this rule
const unwanted = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Cs}]/u;

export const isPlainText = (value: unknown, max: number): boolean =>
  typeof value === 'string' && value !== '' && !unwanted.test(value) && [...value].length <= max;

const tidy = (value: unknown): unknown => (typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : value);

/** Text as people write it: trimmed, not empty, at most `max` code points, well-formed, no control characters but new line and tab. */
export const IsPlainText = (max: number, options?: ValidationOptions): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (options?.each && Array.isArray(value) ? value.map(tidy) : tidy(value))),
    ValidateBy(
      {
        name: 'isPlainText',
        validator: {
          validate: (value) => isPlainText(value, max),
          defaultMessage: (details) => `${details?.property ?? ''} must be text of 1 to ${max} characters, without control characters`,
        },
      },
      options,
    ),
  );
