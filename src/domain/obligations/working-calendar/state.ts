import type { WorkingCalendarEvent } from './events';
import { shippedCalendar } from './shipped-calendar';
import type { WorkingCalendar } from './working-calendar';

/** Every calendar that was adopted, in that order: what was counted by one can be explained for ever. */
export type WorkingCalendarState = { readonly adopted: readonly WorkingCalendar[] };

export const noneAdopted: WorkingCalendarState = { adopted: [] };

export function evolve(state: WorkingCalendarState, event: WorkingCalendarEvent): WorkingCalendarState {
  return { adopted: [...state.adopted, calendarOf(event.data)] };
}

/** The latest that was adopted; until one was, what this build knows. */
export const calendarInForce = ({ adopted }: WorkingCalendarState): WorkingCalendar => adopted.at(-1) ?? shippedCalendar;

/** The calendar that an event wrote down. */
export const calendarOf = ({ division, name, version, firstDay, lastDay, holidays }: WorkingCalendarEvent['data']): WorkingCalendar => ({
  division,
  name,
  version,
  firstDay,
  lastDay,
  holidays: new Map(holidays.map(({ date, title }) => [date, title])),
});
