import fc from 'fast-check';
import { fixedHolidays } from '../../../../src/domain/obligations/working-calendar/fixed-holidays';
import { parseBankHolidays } from '../../../../src/domain/obligations/working-calendar/parse-bank-holidays';
import { shippedCalendar } from '../../../../src/domain/obligations/working-calendar/shipped-calendar';

type Row = { title: unknown; date: unknown; notes?: string; bunting?: boolean };

const shipped = (): Row[] => [...shippedCalendar.holidays].map(([date, title]) => ({ title, date, notes: '', bunting: true }));
const only = (events: unknown) => ({ division: 'england-and-wales', events });
const whole = (events: unknown) => ({
  'england-and-wales': only(events),
  scotland: { division: 'scotland', events: [{ title: '2nd January', date: '2026-01-02', notes: '', bunting: true }] },
  'northern-ireland': { division: 'northern-ireland', events: [] },
});
const named = { name: 'Bank holidays', version: 'v2' };
const read = (file: unknown) => {
  const answer = parseBankHolidays(file, named);
  return answer.outcome === 'read' ? answer.calendar : answer.faults;
};
/** The shipped holidays with something done to them. */
const but = (change: (rows: Row[]) => unknown): unknown => {
  const rows = shipped();
  return only(change(rows) ?? rows);
};
const without = (...dates: string[]) => but((rows) => rows.filter(({ date }) => !dates.includes(String(date))));
const place = (date: string) => `/events/${shipped().findIndex((row) => row.date === date)}`;
const set = (date: string, row: Partial<Row>) => but((rows) => rows.map((one) => (one.date === date ? { ...one, ...row } : one)));

describe('A file of bank holidays', () => {
  const expected = { ...shippedCalendar, ...named };

  it.each([
    ['the whole file', whole(shipped())],
    ['one division alone', only(shipped())],
    ['in any order', only(shipped().toReversed())],
    ['with what this product has no use for', { ...only(shipped().map((row) => ({ ...row, more: 1 }))), more: {} }],
  ])('is read: %s', (_, file) => {
    expect(read(file)).toEqual(expected);
    expect([...(read(file) as typeof expected).holidays.keys()]).toEqual([...shippedCalendar.holidays.keys()]);
  });

  it('may have more than every year has, and covers whole years', () => {
    const rows = [...shipped(), { title: 'A proclaimed day', date: '2027-05-10' }].filter(({ date }) => String(date) < '2028');
    expect(read(only(rows))).toMatchObject({ firstDay: '2025-01-01', lastDay: '2027-12-31' });
  });
});

describe('What is wrong with a file is said with its place', () => {
  const events = '/events';
  it.each([
    ['no object', 'a text', [['', 'there is no division england-and-wales here']]],
    ['nothing', null, [['', 'there is no division england-and-wales here']]],
    ['another division', { division: 'scotland', events: [] }, [['/division', 'this must say "england-and-wales"'], [events, 'there is no holiday here']]],
    ['no division of ours', { scotland: only(shipped()) }, [['', 'there is no division england-and-wales here']]],
    ['a division that is none', { 'england-and-wales': null }, [['/england-and-wales', 'there is no division england-and-wales here']]],
    ['a division under the wrong name', { 'england-and-wales': { division: 'scotland', events: shipped() } }, [['/england-and-wales/division', 'this must say "england-and-wales"']]],
    ['no events', { division: 'england-and-wales' }, [[events, 'this must be a list of holidays']]],
    ['no holiday', only([]), [[events, 'there is no holiday here']]],
    ['a row that is none', but((rows) => [...rows, 'Christmas']), [[`${events}/32`, 'this is not a holiday with a title and a date']]],
    ['no title', set('2026-05-04', { title: ' ' }), [[`${place('2026-05-04')}/title`, 'a title is 1 to 100 characters on one line']]],
    ['a date as people write it', set('2026-05-04', { date: '04/05/2026' }), [[`${place('2026-05-04')}/date`, '“04/05/2026” is not a date written YYYY-MM-DD'], [events, '2026 has 7 holidays; there are at least 8 each year']]],
    ['a day that does not exist', but((rows) => [...rows, { title: 'A day', date: '2027-02-29' }]), [[`${events}/32/date`, '2027-02-29 is not a day that exists']]],
    ['another century', but((rows) => [...rows, { title: 'A day', date: '2126-03-04' }]), [[`${events}/32/date`, '2126-03-04 is not in this century']]],
    ['a day at a weekend', but((rows) => [...rows, { title: 'Boxing Day', date: '2026-12-26' }]), [[`${events}/32/date`, '2026-12-26 is at a weekend: give the weekday on which the holiday is kept instead']]],
    ['a day twice', but((rows) => [...rows, { title: 'Again', date: '2026-12-25' }]), [[`${events}/32/date`, '2026-12-25 is here twice']]],
    ['a year that is missing', but((rows) => rows.filter(({ date }) => !String(date).startsWith('2026'))), [[events, '2026 has no holidays at all']]],
    ['Good Friday on the wrong day', set('2027-03-26', { date: '2027-04-02' }), [[events, '2027 lacks Good Friday, kept on 2027-03-26']]],
    ['Christmas that was not moved from a Saturday', without('2027-12-27'), [[events, '2027 lacks Christmas Day, kept on 2027-12-27']]],
    ['a summer holiday that is missing', without('2026-08-31'), [[events, '2026 has 7 holidays; there are at least 8 each year']]],
    ['a last year that is only begun', but((rows) => [...rows, { title: 'New Year’s Day', date: '2029-01-01' }]), [
      [events, '2029 lacks Good Friday, kept on 2029-03-30'],
      [events, '2029 lacks Easter Monday, kept on 2029-04-02'],
      [events, '2029 lacks Christmas Day, kept on 2029-12-25'],
      [events, '2029 lacks Boxing Day, kept on 2029-12-26'],
    ]],
  ] as const)('%s', (_, file, faults) => {
    expect(read(file)).toEqual(faults.map(([pointer, detail]) => ({ pointer, detail })));
  }); // prettier-ignore

  it('all of it at once', () => {
    const file = whole([
      ...shipped().filter(({ date }) => date !== '2026-01-01'),
      {},
      { title: 'x', date: '2026-12-25' },
      { title: 7, date: 7 },
    ]);
    expect((read(file) as readonly { pointer: string }[]).map(({ pointer }) => pointer)).toEqual([
      '/england-and-wales/events/31/title',
      '/england-and-wales/events/31/date',
      '/england-and-wales/events/32/date',
      '/england-and-wales/events/33/title',
      '/england-and-wales/events/33/date',
      '/england-and-wales/events',
    ]);
  });

  it('never by falling over, whatever the file is', () => {
    fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()).map(only), fc.record({ 'england-and-wales': fc.jsonValue() })), (file) => expect(Array.isArray(read(file))).toBe(true))); // prettier-ignore
  });
});

describe('The days that a year fixes', () => {
  it.each([
    [2010, '2010-01-01 2010-04-02 2010-04-05 2010-12-27 2010-12-28'],
    [2011, '2011-01-03 2011-04-22 2011-04-25 2011-12-27 2011-12-26'],
    [2020, '2020-01-01 2020-04-10 2020-04-13 2020-12-25 2020-12-28'],
    [2022, '2022-01-03 2022-04-15 2022-04-18 2022-12-27 2022-12-26'],
    [2023, '2023-01-02 2023-04-07 2023-04-10 2023-12-25 2023-12-26'],
    [2038, '2038-01-01 2038-04-23 2038-04-26 2038-12-27 2038-12-28'],
  ])('are kept on weekdays: %d', (year, dates) => {
    expect(fixedHolidays(year).map(({ date }) => date).join(' ')).toBe(dates); // prettier-ignore
  });
});
