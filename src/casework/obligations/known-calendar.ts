import { shippedCalendar } from '../../domain/obligations/working-calendar/shipped-calendar';
import type { WorkingCalendar } from '../../domain/obligations/working-calendar/working-calendar';

/** The calendar that a duty was pinned to; undefined where it is not at hand, and then no count is made up. */
export const knownCalendar = (version: string): WorkingCalendar | undefined =>
  version === shippedCalendar.version ? shippedCalendar : undefined;
