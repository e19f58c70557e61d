import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray } from 'class-validator';
import { IsUuidText } from '../../../../platform/validation/is-uuid-text';

/** Checkboxes whose values are ids: none, one or several; always a list. */
export const ChosenIds = (message: string): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value), { toClassOnly: true }),
    IsArray({ message }),
    ArrayUnique({ message }),
    ArrayMaxSize(100, { message }),
    IsUuidText({ each: true, message }),
  );
