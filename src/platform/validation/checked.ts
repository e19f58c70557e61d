import { plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import type { Instant } from '../../kernel/instant';
import { validatedAt } from './validation-time';
import { withoutNulls } from './without-nulls';

export type Checked<T> = { readonly value: T; readonly errors: readonly ValidationError[] };

/** Makes an instance of the class and finds all its faults: unknown fields are faults, and none stops the search for the others. */
export const checked = <T extends object>(type: new () => T, plain: object, at: Instant): Checked<T> =>
  validatedAt(at, () => {
    const value = plainToInstance(type, withoutNulls(plain) as object, { exposeUnsetFields: false });
    const errors = validateSync(value, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      validationError: { target: false, value: false },
    });
    return { value, errors };
  });
