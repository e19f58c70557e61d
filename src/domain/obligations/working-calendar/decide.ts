import type { Decision } from '../../../kernel/decider';
import { accepted, refused } from '../../../kernel/decider';
import type { By } from '../../by';
import { holds, isSystem } from '../../by';
import type { WorkingCalendarCommand, WorkingCalendarRefusal } from './commands';
import type { WorkingCalendarEvent } from './events';
import { calendarInForce, type WorkingCalendarState } from './state';
import { oneOffVersion, withOneOff } from './with-one-off';
import type { WorkingCalendar } from './working-calendar';

type Verdict = Decision<WorkingCalendarEvent, WorkingCalendarRefusal>;

const no = (code: WorkingCalendarRefusal['code']): Verdict => refused({ code });
const mayAdopt = (by: By): boolean => isSystem(by) || holds(by, 'ADMINISTRATOR');

export function decide(command: WorkingCalendarCommand, state: WorkingCalendarState): Verdict {
  if (!mayAdopt(command.by)) return no('NOT_YOURS_TO_ADOPT');
  if (command.why.trim() === '') return no('REASON_REQUIRED');
  if (command.type === 'AdoptWorkingCalendar') return adopt(command.calendar, command, state);
  const inForce = calendarInForce(state);
  const more = withOneOff(inForce, command, oneOffVersion(inForce, command.date));
  return typeof more === 'string' ? no(more) : adopt(more, command, state);
}

/** The same again changes nothing. A version names one calendar for ever, so an older one comes back only under a new name. */
function adopt(calendar: WorkingCalendar, { by, at, why }: WorkingCalendarCommand, { adopted }: WorkingCalendarState): Verdict {
  const { division, firstDay, lastDay } = calendar;
  const [name, version] = [calendar.name.trim(), calendar.version.trim()];
  if (name === '' || version === '') return no('CALENDAR_NAME_REQUIRED');
  const holidays = [...calendar.holidays].map(([date, title]) => ({ date, title }));
  const latest = adopted.at(-1);
  if (latest && isSame(latest, { ...calendar, name, version })) return accepted();
  if (adopted.some((earlier) => earlier.version === version)) return no('CALENDAR_VERSION_TAKEN');
  return accepted({
    type: 'WorkingCalendarAdopted',
    schemaVersion: 1,
    data: {
      ...{ division, name, version, firstDay, lastDay, holidays, why: why.trim(), adoptedAt: at },
      ...(!isSystem(by) && { adoptedBy: by.staffId }),
    },
  });
}

const isSame = (one: WorkingCalendar, other: WorkingCalendar): boolean =>
  one.name === other.name &&
  one.version === other.version &&
  one.firstDay === other.firstDay &&
  one.lastDay === other.lastDay &&
  one.holidays.size === other.holidays.size &&
  [...one.holidays].every(([date, title]) => other.holidays.get(date) === title);
