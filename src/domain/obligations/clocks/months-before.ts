import { Temporal } from 'temporal-polyfill';
import { instant, type Instant } from '../../../kernel/instant';

/** So many months of the London calendar earlier, at the same time of day. */
export const monthsBefore = (at: Instant, months: number): Instant =>
  instant(
    Temporal.Instant.from(at)
      .toZonedDateTimeISO('Europe/London')
      .subtract({ months })
      .toInstant()
      .toString({ smallestUnit: 'millisecond' }),
  );
