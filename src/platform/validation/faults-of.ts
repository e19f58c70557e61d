import type { ValidationError } from 'class-validator';
import type { Fault } from '../errors/invalid-request';

const escaped = (segment: string): string => segment.replaceAll('~', '~0').replaceAll('/', '~1');

/** Every fault, with its place as a JSON pointer. Messages name the rule, never the value. */
export const faultsOf = (errors: readonly ValidationError[], parent = ''): Fault[] =>
  errors.flatMap((error) => {
    const pointer = `${parent}/${escaped(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      pointer,
      detail: rule === 'whitelistValidation' ? 'is not a field of this request' : withoutName(message, error.property),
    }));
    return [...own, ...faultsOf(error.children ?? [], pointer)];
  });

const withoutName = (message: string, property: string): string =>
  message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
