import { localDayAt } from '../../domain/obligations/clocks/local-day';
import { systemClock } from '../../platform/clock/system-clock';
import { adoptOnCalendar } from '../adopt-on-calendar';
import { readCalendarFile, tellCalendarFaults } from '../calendar-file';
import { dataOption, jsonOption } from '../data-folder';
import type { Verb } from '../verb';
import { neededText, textOf } from '../verb';

export const calendarAdopt: Verb = {
  name: 'calendar adopt',
  usage: '<file.json> --name <words> --why <words> [--version <name>] [--data <dir>] [--json]',
  summary: 'puts a file of bank holidays in force, as a new version for ever; a faulty one changes nothing',
  about: ['What is due already stays as it was counted. The same calendar again changes nothing.'],
  options: {
    name: { type: 'string', what: 'what people call this calendar' },
    why: { type: 'string', what: 'why it is adopted, for whoever asks later' },
    version: { type: 'string', what: 'what this version is called for ever; the date of today if left out' },
    ...dataOption,
    ...jsonOption,
  },
  words: [1, 1],
  run: async (given, terminal) => {
    const [name, why] = [neededText(calendarAdopt, given, 'name'), neededText(calendarAdopt, given, 'why')];
    const version = textOf(calendarAdopt, given, 'version') ?? localDayAt(systemClock.now());
    const read = readCalendarFile(given.words[0] ?? '', { name, version });
    if (read.outcome === 'faulty') {
      tellCalendarFaults(read, terminal, given.values['json'] === true);
      terminal.err('Nothing was adopted: the calendar in force stays.');
      return 1;
    }
    await adoptOnCalendar({ type: 'AdoptWorkingCalendar', calendar: read.calendar, why }, given, terminal);
    return 0;
  },
};
