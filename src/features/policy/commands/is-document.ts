import { ValidateBy } from 'class-validator';

/** Something that is meant to be such a document, by one of its fields: what it says is checked as a whole once the request stands. */
export const IsDocument = (oneOf: readonly string[], message: string): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isDocument',
      validator: {
        validate: (value: unknown) => typeof value === 'object' && value !== null && oneOf.some((field) => Object.hasOwn(value, field)),
      },
    },
    { message },
  );
