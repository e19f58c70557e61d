import { z } from 'zod';
import type { LocalDate } from '../../../kernel/instant';
import { faultOfDate, faultOfTitle, gapsBetween } from './calendar-faults';
import type { WorkingCalendar } from './working-calendar';

/** What is wrong with a file, and where: a JSON pointer into it. */
export type CalendarFault = { readonly pointer: string; readonly detail: string };
export type ReadCalendar =
  | { readonly outcome: 'read'; readonly calendar: WorkingCalendar }
  | { readonly outcome: 'faulty'; readonly faults: readonly CalendarFault[] };
type Holiday = { readonly date: LocalDate; readonly title: string };

const division = 'england-and-wales';
const most = 1_000;
const oneDivision = z.object(
  {
    division: z.literal(division, `this must say "${division}"`),
    events: z
      .array(z.unknown(), 'this must be a list of holidays')
      .min(1, 'there is no holiday here')
      .max(most, `there are more than ${most}`),
  },
  `there is no division ${division} here`,
);
const row = z.object({ title: z.unknown(), date: z.unknown() }, 'this is not a holiday with a title and a date');

/**
 * Reads bank holidays as GOV.UK publishes them: the whole file, or the division of England and Wales alone; in any order. What is read
 * covers whole years, from that of the first date to that of the last. Answers the calendar, or every fault at once.
 */
export function parseBankHolidays(file: unknown, { name, version }: { readonly name: string; readonly version: string }): ReadCalendar {
  const { root, contents } = divisionOf(file);
  const read = oneDivision.safeParse(contents);
  if (!read.success) return { outcome: 'faulty', faults: faultsOf(root, read.error) };
  const faults: CalendarFault[] = [];
  const holidays = holidaysOf(read.data.events, `${root}/events`, faults);
  const [first, last] = [holidays[0]?.date.slice(0, 4), holidays.at(-1)?.date.slice(0, 4)];
  const gaps = gapsBetween(holidays.map(({ date }) => date), Number(first), Number(last)); // prettier-ignore
  faults.push(...gaps.map((detail) => ({ pointer: `${root}/events`, detail })));
  if (faults.length > 0) return { outcome: 'faulty', faults };
  const days = { firstDay: `${first}-01-01` as LocalDate, lastDay: `${last}-12-31` as LocalDate };
  return { outcome: 'read', calendar: { division, name, version, ...days, holidays: byDate(holidays) } };
}

/** The division of England and Wales, and where in the file it stands. */
function divisionOf(file: unknown): { readonly root: string; readonly contents?: unknown } {
  if (typeof file !== 'object' || file === null) return { root: '' };
  if (division in file) return { root: `/${division}`, contents: file[division] };
  return 'division' in file ? { root: '', contents: file } : { root: '' };
}

/** Those whose day can be read, in order; all that is wrong with any joins `faults`. */
function holidaysOf(events: readonly unknown[], pointer: string, faults: CalendarFault[]): readonly Holiday[] {
  const found = new Map<unknown, Holiday>();
  for (const [index, value] of events.entries()) {
    const read = row.safeParse(value);
    if (!read.success) {
      faults.push(...faultsOf(`${pointer}/${index}`, read.error));
      continue;
    }
    const { title, date } = read.data;
    const wrong = {
      title: faultOfTitle(title),
      date: faultOfDate(date) ?? (found.has(date) ? `${String(date)} is here twice` : undefined),
    };
    for (const [field, detail] of Object.entries(wrong)) {
      if (detail !== undefined) faults.push({ pointer: `${pointer}/${index}/${field}`, detail });
    }
    if (wrong.date === undefined) found.set(date, { date: date as LocalDate, title: String(title).trim() });
  }
  return [...found.values()].toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

const byDate = (holidays: readonly Holiday[]): ReadonlyMap<LocalDate, string> => new Map(holidays.map(({ date, title }) => [date, title]));

const faultsOf = (root: string, { issues }: z.ZodError): CalendarFault[] =>
  issues.map(({ path, message }) => ({ pointer: [root, ...path.map(String)].join('/'), detail: message }));
