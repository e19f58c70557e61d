import { readCalendarFile, tellCalendarFaults } from '../calendar-file';
import { jsonOption } from '../data-folder';
import type { Verb } from '../verb';

export const calendarCheck: Verb = {
  name: 'calendar check',
  usage: '<file.json> [--json]',
  summary: 'reads bank holidays as GOV.UK publishes them, and says everything that is wrong with them',
  about: [
    'The file is https://www.gov.uk/bank-holidays.json, whole or its division of England and Wales alone. Nothing is written.',
    'Checked: every date, holidays that are there twice or at a weekend, and years that lack what every year has.',
  ],
  options: { ...jsonOption },
  words: [1, 1],
  run: async ({ values, words: [file = ''] }, terminal) => {
    const json = values['json'] === true;
    const read = readCalendarFile(file, { name: file, version: 'unnamed' });
    if (read.outcome === 'faulty') {
      tellCalendarFaults(read, terminal, json);
      return 1;
    }
    const { firstDay, lastDay, holidays } = read.calendar;
    terminal.out(
      json
        ? JSON.stringify({ firstDay, lastDay, holidays: holidays.size, faults: [] })
        : `${holidays.size} holidays, from ${firstDay} to ${lastDay}. Nothing is wrong.`,
    );
    return 0;
  },
};
