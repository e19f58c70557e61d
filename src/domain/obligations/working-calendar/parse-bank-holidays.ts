import { z } from 'zod';
import type { LocalDate } from '../../../kernel/instant';
import { faultOfDate, gapsBetween } from './calendar-faults';
import type { WorkingCalendar } from './working-calendar';

/** What is wrong with a file, and where: a JSON pointer into it. */
export type CalendarFault = { readonly pointer: string; readonly detail: string };
export type ReadCalendar =
  | { readonly outcome: 'read'; readonly calendar: WorkingCalendar }
  | { readonly outcome: 'faulty'; readonly faults: readonly CalendarFault[] };
type Holiday = { readonly date: LocalDate; readonly title: string };

const division = 'england-and-wales';
const most = 1_000;
const wholeFile = z.object({ [division]: z.object({}).loose() });
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
const event = z.object({
  title: z.string('the holiday has no title').trim().regex(/^\P{C}{1,100}$/u, 'a title is 1 to 100 characters on one line'),
  date: z.string('the holiday has no date'),
}, 'this is not a holiday with a title and a date'); // prettier-ignore

/**
 * Reads bank holidays as GOV.UK publishes them: the whole file, or the division of England and Wales alone; in any order. What is read
 * covers whole years, from that of the first date to that of the last. Answers the calendar, or every fault at once.
 */
export function parseBankHolidays(file: unknown, { name, version }: { readonly name: string; readonly version: string }): ReadCalendar {
  const whole = wholeFile.safeParse(file);
  const root = whole.success ? `/${division}` : '';
  const read = oneDivision.safeParse(whole.success ? whole.data[division] : file);
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

/** Those that can be read, in order of their dates; what is wrong with the others joins `faults`. */
function holidaysOf(events: readonly unknown[], pointer: string, faults: CalendarFault[]): readonly Holiday[] {
  const found = new Map<string, Holiday>();
  for (const [index, value] of events.entries()) {
    const read = event.safeParse(value);
    const wrong = read.success ? (faultOfDate(read.data.date) ?? twice(read.data.date, found)) : undefined;
    if (!read.success) faults.push(...faultsOf(`${pointer}/${index}`, read.error));
    else if (wrong !== undefined) faults.push({ pointer: `${pointer}/${index}/date`, detail: wrong });
    else found.set(read.data.date, { date: read.data.date as LocalDate, title: read.data.title });
  }
  return [...found.values()].toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

const twice = (date: string, found: ReadonlyMap<string, unknown>): string | undefined =>
  found.has(date) ? `${date} is here twice` : undefined;

const byDate = (holidays: readonly Holiday[]): ReadonlyMap<LocalDate, string> => new Map(holidays.map(({ date, title }) => [date, title]));

const faultsOf = (root: string, { issues }: z.ZodError): CalendarFault[] =>
  issues.map(({ path, message }) => ({ pointer: [root, ...path.map(String)].join('/'), detail: message }));
