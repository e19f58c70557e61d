import type { LocalDate } from '../../../kernel/instant';
import type { WorkingCalendar } from './working-calendar';

/** A due date that the calendar cannot speak for: never guessed (model.md §5). */
export class BeyondCalendar extends Error {
  readonly calendar: { readonly name: string; readonly version: string };
  readonly lastDay: LocalDate;

  constructor({ name, version, firstDay, lastDay }: WorkingCalendar, where: 'before' | 'after') {
    super(
      `The working calendar "${name}", version ${version}, ${
        where === 'after'
          ? `ends on ${lastDay}: nothing can be due after that day`
          : `begins on ${firstDay}: no working day can be counted before that day`
      }. An administrator adopts a calendar that covers it with \`calendar adopt\`.`,
    );
    this.name = 'BeyondCalendar';
    this.calendar = { name, version };
    this.lastDay = lastDay;
  }
}
