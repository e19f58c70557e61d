import type { LocalDate } from '../../../kernel/instant';

/**
 * Bank holidays of one division as a dated snapshot. `lastDay` is the last local day that it can speak for: a due date beyond it is
 * an error that names the calendar, never a guess. `version` names the snapshot for ever.
 */
export type WorkingCalendar = {
  readonly division: 'england-and-wales';
  readonly name: string;
  readonly version: string;
  readonly firstDay: LocalDate;
  readonly lastDay: LocalDate;
  readonly holidays: ReadonlyMap<LocalDate, string>;
};
