import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayUnique, IsArray, IsIn, type ValidationOptions } from 'class-validator';

/** Checkboxes: none, one or several of the values; always a list. */
export const IsChoices = (values: readonly string[], options: ValidationOptions = {}): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (value === undefined ? [] : typeof value === 'string' ? [value] : value), {
      toClassOnly: true,
    }),
    IsArray(options),
    ArrayUnique(options),
    IsIn([...values], { ...options, each: true }),
  );
