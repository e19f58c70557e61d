import type { Instant, LocalDate } from '../../../kernel/instant';
import type { By } from '../../by';
import type { WorkingCalendar } from './working-calendar';

type Given = { readonly by: By; readonly at: Instant; readonly why: string };

/** A calendar that was read from a file: it takes the place of the one in force, whole. */
export type AdoptWorkingCalendar = Given & { readonly type: 'AdoptWorkingCalendar'; readonly calendar: WorkingCalendar };
/** One day more than the calendar in force has, as a new version of it. */
export type AdoptOneOffHoliday = Given & { readonly type: 'AdoptOneOffHoliday'; readonly date: LocalDate; readonly title: string };

export type WorkingCalendarCommand = AdoptWorkingCalendar | AdoptOneOffHoliday;

export type OneOffRefusal = 'DAY_OUTSIDE_CALENDAR' | 'DAY_AT_WEEKEND' | 'HOLIDAY_TWICE' | 'HOLIDAY_TITLE_REQUIRED';
export type WorkingCalendarRefusal = {
  readonly code: OneOffRefusal | 'NOT_YOURS_TO_ADOPT' | 'REASON_REQUIRED' | 'CALENDAR_NAME_REQUIRED' | 'CALENDAR_VERSION_TAKEN';
};
