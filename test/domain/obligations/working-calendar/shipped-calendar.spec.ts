import Holidays from 'date-holidays';
import { shippedCalendar } from '../../../../src/domain/obligations/working-calendar/shipped-calendar';

const onRecord: Readonly<Record<number, string>> = {
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
};
const years = [2025, 2026, 2027, 2028] as const;
const shipped = [...shippedCalendar.holidays.keys()];
const of = (year: number) => shipped.filter((date) => date.startsWith(`${year}-`));

/** Bank and public holidays of England on weekdays, as an independent library has them. */
function independent(year: number): string[] {
  const found = new Holidays('GB', 'ENG', { timezone: 'Europe/London' })
    .getHolidays(year)
    .filter(({ type }) => type === 'public' || type === 'bank')
    .map(({ date }) => date.slice(0, 10))
    .filter((date) => date.startsWith(`${year}-`) && ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay()));
  return [...new Set(found)].toSorted();
}

describe('The calendar that is shipped', () => {
  it.each(years)('has the holidays of %d that are on record', (year) => {
    expect(of(year).map((date) => date.slice(5)).join(' ')).toBe(onRecord[year]); // prettier-ignore
  });

  it.each(years)('has those of %d that an independent library has', (year) => {
    expect(of(year)).toEqual(independent(year));
  });

  it('covers four whole years and nothing else, and says which snapshot it is', () => {
    const { firstDay, lastDay, version } = shippedCalendar;
    expect([shipped.length, firstDay, lastDay, version]).toEqual([32, '2025-01-01', '2028-12-31', '2026-11-21']);
  });
});
