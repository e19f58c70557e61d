import { faultOfDate } from '../../domain/obligations/working-calendar/calendar-faults';
import { localDate } from '../../kernel/instant';
import { adoptOnCalendar } from '../adopt-on-calendar';
import { dataOption, jsonOption } from '../data-folder';
import type { Verb } from '../verb';
import { neededText, WrongUse } from '../verb';

export const calendarHoliday: Verb = {
  name: 'calendar holiday',
  usage: '<date> --title <words> --why <words> [--data <dir>] [--json]',
  summary: 'adds one proclaimed holiday to the calendar in force, as a new version of it',
  about: ['What is due already stays as it was counted.'],
  options: {
    title: { type: 'string', what: 'what the holiday is called' },
    why: { type: 'string', what: 'why it is added, for whoever asks later' },
    ...dataOption,
    ...jsonOption,
  },
  words: [1, 1],
  run: async (given, terminal) => {
    const [typed = ''] = given.words;
    const [title, why] = [neededText(calendarHoliday, given, 'title'), neededText(calendarHoliday, given, 'why')];
    const fault = faultOfDate(typed);
    if (fault !== undefined) throw new WrongUse(`${fault}.`);
    await adoptOnCalendar({ type: 'AdoptOneOffHoliday', date: localDate(typed), title, why }, given, terminal);
    return 0;
  },
};
