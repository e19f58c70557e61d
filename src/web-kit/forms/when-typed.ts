import 'reflect-metadata';
import { applyDecorators } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { IsInstantText } from '../../platform/validation/is-instant-text';

export type WhenTypedOptions = {
  /** The inputs are `<prefix>-date` and `<prefix>-time`. */
  readonly prefix: string;
  /** As in "Enter <label>": "when this happened". */
  readonly label: string;
  readonly notInFuture?: boolean;
  readonly optional?: boolean;
};

export type WhenTypedField = WhenTypedOptions & { readonly property: string };

const key = Symbol('when typed');

/** A local date and time of Europe/London, typed in two inputs, as an Instant. */
export const WhenTyped = (options: WhenTypedOptions): PropertyDecorator =>
  applyDecorators(
    IsInstantText({
      notInFuture: options.notInFuture ?? false,
      message: `Enter ${options.label} as a date and time from 1900 on${options.notInFuture === true ? ', not in the future' : ''}`,
    }),
    ...(options.optional === true ? [IsOptional()] : []),
    (target: object, property: string | symbol) => {
      const known = (Reflect.getMetadata(key, target) as WhenTypedField[] | undefined) ?? [];
      Reflect.defineMetadata(key, [...known, { ...options, property: String(property) }], target);
    },
  );

export const whenTypedFieldsOf = (type: abstract new () => object): readonly WhenTypedField[] =>
  (Reflect.getMetadata(key, type.prototype as object) as WhenTypedField[] | undefined) ?? [];
