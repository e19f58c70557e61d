import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy, type ValidationOptions } from 'class-validator';
import { Temporal } from 'temporal-polyfill';
import { isInstant } from '../../kernel/instant';
import { validationTime } from './validation-time';

const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/;

/** `2026-04-02T14:05:00+01:00` as `2026-04-02T13:05:00.000Z`; what is no moment stays as it is, for the rule to refuse. */
export function toInstant(value: unknown): unknown {
  if (typeof value !== 'string' || !withOffset.test(value)) return value;
  try {
    return Temporal.Instant.from(value)
      .round({ smallestUnit: 'millisecond', roundingMode: 'floor' })
      .toString({ smallestUnit: 'millisecond' });
  } catch {
    return value;
  }
}

/** A moment with its offset, not before 1900; with `notInFuture`, not after now. Arrives as an Instant. */
export const IsInstantText = ({ notInFuture = false, ...options }: ValidationOptions & { notInFuture?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => toInstant(value)),
    ValidateBy(
      {
        name: 'isInstantText',
        validator: {
          validate: (value) =>
            typeof value === 'string' &&
            isInstant(value) &&
            value >= '1900-01-01T00:00:00.000Z' &&
            value < '2200' &&
            (!notInFuture || value <= validationTime()),
          defaultMessage: (details) =>
            `${details?.property ?? ''} must be a date and time with an offset, such as 2026-04-02T14:05:00+01:00, not before 1900${notInFuture ? ' and not in the future' : ''}`,
        },
      },
      options,
    ),
  );
