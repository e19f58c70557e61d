import type { WorkingCalendarRefusal } from '../domain/obligations/working-calendar/commands';
import { registerRefusals } from '../platform/errors/refusals';

/** What each refusal about the working calendar says: imported for its effect, by each door to it. */
registerRefusals<WorkingCalendarRefusal['code']>({
  NOT_YOURS_TO_ADOPT: { says: 'This is for an administrator to do.', status: 403 },
  REASON_REQUIRED: { says: 'This needs a few words. Fill in what was left empty.' },
  CALENDAR_NAME_REQUIRED: { says: 'Give the calendar a name and a version.' },
  CALENDAR_VERSION_TAKEN: { says: 'Another calendar was adopted under this version. Give this one a version of its own.' },
  DAY_OUTSIDE_CALENDAR: { says: 'This day is not in the calendar in force. Adopt a calendar that covers it first.' },
  DAY_AT_WEEKEND: { says: 'This day is at a weekend, when nothing is counted anyway. Enter the weekday on which the holiday is kept.' },
  HOLIDAY_TWICE: { says: 'This day is a holiday already.' },
  HOLIDAY_TITLE_REQUIRED: { says: 'Enter what the holiday is called.' },
});
