import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isUuid } from '../../kernel/ids';

/** An id of ours: a uuid in lower case. */
export const IsUuidText = (options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isUuidText',
      validator: {
        validate: (value) => typeof value === 'string' && isUuid(value),
        defaultMessage: (details) => `${details?.property ?? ''} must be a uuid in lower case`,
      },
    },
    options,
  );
