import { type ArgumentMetadata, Inject, Injectable, type PipeTransform } from '@nestjs/common';
import type { Clock } from '../../kernel/clock';
import { CLOCK } from '../../kernel/tokens';
import { InvalidRequest } from '../errors/invalid-request';
import { checked } from './checked';
import { faultsOf } from './faults-of';

const unchecked = new Set<unknown>([String, Boolean, Number, Array, Object, undefined]);

/** Every body and query that is declared as a class is checked against it, all faults at once. */
@Injectable()
export class BodyValidationPipe implements PipeTransform {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || unchecked.has(metatype)) return value;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new InvalidRequest([{ pointer: '', detail: 'must be an object' }]);
    // Every read may say how fresh it wants its answer: see AtLeastInterceptor.
    const { atLeast: _, ...asked } = value as Record<string, unknown>;
    const result = checked(metatype as new () => object, type === 'query' ? asked : value, this.clock.now());
    if (result.errors.length > 0) throw new InvalidRequest(faultsOf(result.errors));
    return result.value;
  }
}
