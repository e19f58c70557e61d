import { dueAt } from '../../../../src/domain/obligations/clocks/due-at';
import { calendarChanges } from '../../../../src/domain/obligations/working-calendar/calendar-changes';
import type { WorkingCalendarCommand } from '../../../../src/domain/obligations/working-calendar/commands';
import { workingCalendarAdopted } from '../../../../src/domain/obligations/working-calendar/events';
import { shippedCalendar } from '../../../../src/domain/obligations/working-calendar/shipped-calendar';
import { calendarInForce } from '../../../../src/domain/obligations/working-calendar/state';
import type { WorkingCalendar } from '../../../../src/domain/obligations/working-calendar/working-calendar';
import {
  workingCalendar as stream,
  workingCalendarStream,
} from '../../../../src/domain/obligations/working-calendar/working-calendar-stream';
import type { LocalDate } from '../../../../src/kernel/instant';
import { instant, localDate } from '../../../../src/kernel/instant';
import { after, answer, byAdministrator, bySystem, eventsOf, staffNumber } from '../../decided';

const given = { by: byAdministrator, at: instant('2026-11-26T09:00:00.000Z'), why: 'Proclaimed last week' };
const coronation = localDate('2027-05-10');
const adopt = (calendar: WorkingCalendar = shippedCalendar): WorkingCalendarCommand => ({
  ...given,
  type: 'AdoptWorkingCalendar',
  calendar,
});
const holiday = (date: LocalDate = coronation, title = 'A fictional coronation'): WorkingCalendarCommand => ({ ...given, type: 'AdoptOneOffHoliday', date, title }); // prettier-ignore
const newer: WorkingCalendar = {
  ...shippedCalendar,
  version: '2027-02-01',
  holidays: new Map([...shippedCalendar.holidays, [coronation, 'A day']]),
};
const answerAfter = (story: readonly WorkingCalendarCommand[], command: WorkingCalendarCommand) =>
  answer(stream, after(stream, ...story), command);

describe('The working calendar', () => {
  it('has one stream for England and Wales', () => expect(workingCalendarStream).toBe('workingCalendar-england-and-wales'));

  it('is the shipped one until another is adopted', () => {
    expect(calendarInForce(stream.initialState)).toBe(shippedCalendar);
    expect(calendarInForce(after(stream, adopt(newer)))).toEqual(newer);
  });

  it('is written down whole, with who adopted it, when and why', () => {
    const [event] = eventsOf(stream, stream.initialState, adopt());
    expect(workingCalendarAdopted.schema.parse(event?.data)).toEqual(event?.data);
    expect(event?.data).toMatchObject({ version: '2026-11-21', why: given.why, adoptedAt: given.at, adoptedBy: staffNumber(900) });
    const [bySetUp] = eventsOf(stream, stream.initialState, { ...adopt(), by: bySystem });
    expect(bySetUp?.data).not.toHaveProperty('adoptedBy');
  });

  it('changes nothing when the same is adopted again', () => {
    expect(answerAfter([adopt()], adopt())).toBe(0);
    expect(answerAfter([adopt()], { ...adopt(), why: 'Another reason' })).toBe(0);
  });

  it('gives a version to one calendar for ever', () => {
    expect(answerAfter([adopt()], adopt({ ...newer, version: shippedCalendar.version }))).toBe('CALENDAR_VERSION_TAKEN');
    expect(answerAfter([adopt()], adopt({ ...shippedCalendar, name: 'Another' }))).toBe('CALENDAR_VERSION_TAKEN');
    expect(answerAfter([adopt(), adopt(newer)], adopt())).toBe('CALENDAR_VERSION_TAKEN');
    expect(answerAfter([adopt(), adopt(newer)], adopt({ ...shippedCalendar, version: 'back again' }))).toBe(1);
  });

  it('has one holiday more from the day it is proclaimed, and counts by it', () => {
    const inForce = calendarInForce(after(stream, adopt(), holiday()));
    expect([inForce.version, inForce.holidays.get(coronation)]).toEqual(['2026-11-21+2027-05-10', 'A fictional coronation']);
    const friday = instant('2027-05-07T12:00:00.000Z');
    const due = [shippedCalendar, inForce].map((calendar) => dueAt({ workingDays: 1 }, friday, calendar).slice(0, 10));
    expect(due).toEqual(['2027-05-10', '2027-05-11']);
    const twice = calendarInForce(after(stream, holiday(), holiday(localDate('2027-06-01'))));
    expect([twice.version, twice.holidays.size, [...twice.holidays.keys()].toSorted()]).toEqual(['2026-11-21+2027-05-10+2027-06-01', 34, [...twice.holidays.keys()]]); // prettier-ignore
  });

  it.each([
    ['a day that is one already', holiday(localDate('2026-12-25')), 'HOLIDAY_TWICE'],
    ['the same day again', holiday(), 'HOLIDAY_TWICE'],
    ['a Sunday', holiday(localDate('2027-05-09')), 'DAY_AT_WEEKEND'],
    ['a day before the first', holiday(localDate('2024-12-31')), 'DAY_OUTSIDE_CALENDAR'],
    ['a day after the last', holiday(localDate('2029-01-01')), 'DAY_OUTSIDE_CALENDAR'],
    ['a day that does not exist', holiday(localDate('2027-02-30')), 'DAY_OUTSIDE_CALENDAR'],
    ['a day without a name', holiday(localDate('2027-06-01'), ' '), 'HOLIDAY_TITLE_REQUIRED'],
    ['no reason', { ...holiday(localDate('2027-06-01')), why: ' ' }, 'REASON_REQUIRED'],
    ['no reason for a calendar', { ...adopt(newer), why: '' }, 'REASON_REQUIRED'],
    ['a calendar without a name', adopt({ ...newer, name: ' ' }), 'CALENDAR_NAME_REQUIRED'],
    ['a calendar without a version', adopt({ ...newer, version: '' }), 'CALENDAR_NAME_REQUIRED'],
  ])('refuses %s', (_, command, code) => {
    expect(answerAfter([adopt(), holiday()], command)).toBe(code);
  });

  it.each(['INSPECTOR', 'SENIOR_LEAD', 'SUPPORT_OFFICER'])('is not for %s to adopt', (role) => {
    const by = { staffId: staffNumber(1), posts: [{ role, lpu: null }] };
    expect(answerAfter([], { ...adopt(), by })).toBe('NOT_YOURS_TO_ADOPT');
    expect(answerAfter([], { ...holiday(), by })).toBe('NOT_YOURS_TO_ADOPT');
  });

  it('shows what a newer file forgot, within the years that both speak for', () => {
    const inForce = calendarInForce(after(stream, holiday()));
    const shorter = { ...shippedCalendar, firstDay: localDate('2026-01-01') };
    expect(calendarChanges(inForce, shorter)).toEqual({ added: [], missing: [{ date: coronation, title: 'A fictional coronation' }] });
    expect(calendarChanges(shippedCalendar, newer)).toEqual({ added: [{ date: coronation, title: 'A day' }], missing: [] });
  });
});
