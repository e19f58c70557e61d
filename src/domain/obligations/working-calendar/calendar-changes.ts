import type { LocalDate } from '../../../kernel/instant';
import type { WorkingCalendar } from './working-calendar';

type Day = { readonly date: LocalDate; readonly title: string };
/** What a calendar has and another had not, and the other way round, within the days that both speak for. */
export type CalendarChanges = { readonly added: readonly Day[]; readonly missing: readonly Day[] };

/** For whoever adopts a calendar: a one-off holiday that a newer file forgot shows here. */
export function calendarChanges(before: WorkingCalendar, after: WorkingCalendar): CalendarChanges {
  const [from, to] = [
    before.firstDay < after.firstDay ? after.firstDay : before.firstDay,
    before.lastDay < after.lastDay ? before.lastDay : after.lastDay,
  ];
  const only = (one: WorkingCalendar, other: WorkingCalendar): Day[] =>
    [...one.holidays].filter(([date]) => from <= date && date <= to && !other.holidays.has(date)).map(([date, title]) => ({ date, title }));
  return { added: only(after, before), missing: only(before, after) };
}
