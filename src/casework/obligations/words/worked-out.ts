import { explainDue, type DayOfCount } from '../../../domain/obligations/clocks/explain';
import type { WorkingCalendar } from '../../../domain/obligations/working-calendar/working-calendar';
import { plainWords } from '../../case-timeline/words/code-words';
import type { KeptDuty } from '../owed-row';
import { basisWords } from './basis-words';
import { pauseWords } from './pause-words';

export type WorkedOut = {
  readonly startedAt: string;
  readonly firstDueAt: string;
  readonly dueAt: string;
  /** Elapsed time: nothing is passed over. */
  readonly isElapsed: boolean;
  /** Each day of the count; empty where nothing is counted in days, or the calendar is not at hand. */
  readonly days: readonly { readonly day: string; readonly words: string; readonly isCounted: boolean }[];
  readonly isCalendarMissing: boolean;
  readonly askedFor: string | undefined;
  readonly pauses: readonly {
    readonly why: string;
    readonly from: string;
    readonly until: string;
    readonly dueBefore: string;
    readonly dueAfter: string;
  }[];
  readonly responsible: string;
  readonly basis: string;
  readonly policyVersion: string;
  readonly calendarVersion: string;
};

/** The calendar of a version; undefined where it is not at hand, and then no count is made up. */
export type CalendarOf = (version: string) => WorkingCalendar | undefined;

/** How a due instant came about, day by day, from what was pinned when the duty arose: never from today's settings. */
export function workedOut({ duty, pinned, pauses }: KeptDuty, calendarOf: CalendarOf): WorkedOut {
  const { clock, startedAt, firstDueAt, dueAt, policyVersion } = duty;
  const isElapsed = 'hours' in clock || 'days' in clock;
  const counts = !isElapsed && !('asDirected' in clock) && !('agreedElse' in clock);
  const calendar = calendarOf(pinned.calendarVersion);
  const days = counts && calendar ? explainDue(clock, startedAt, calendar).days : [];
  return {
    startedAt,
    firstDueAt,
    dueAt,
    isElapsed,
    days: days.map((day) => ({ day: day.day, words: dayWords(day), isCounted: day.counted !== null })),
    isCalendarMissing: counts && !calendar,
    askedFor: pinned.askedFor,
    pauses: pauses.map(({ reason, ...pause }) => ({ why: pauseWords(reason), ...pause })),
    responsible: plainWords(pinned.responsibleRole),
    basis: basisWords(pinned),
    policyVersion,
    calendarVersion: pinned.calendarVersion,
  };
}

function dayWords({ why, counted, holiday }: DayOfCount): string {
  switch (why) {
    case 'DAY_ZERO':
      return 'the day it began: not counted';
    case 'COUNTED':
      return `day ${counted ?? ''}`;
    case 'WEEKEND':
      return 'weekend: not counted';
    case 'HOLIDAY':
      return `bank holiday (${holiday ?? ''}): not counted`;
  }
}
