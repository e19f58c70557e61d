import { firstContact } from '../../../src/domain/measures/first-contact';
import { instant } from '../../../src/kernel/instant';
import { aCaseRecord, aDuty, asKnown } from './a-case-record';
import { countedIn } from './counted-in';
import { aContact, anAttempt } from './facts';

const due = '2026-07-07T09:00:00.000Z';
const duties = (record: ReturnType<typeof aCaseRecord>, as = asKnown()) => countedIn('M4.FIRST_CONTACT', firstContact, record, as);
const hours = (record: ReturnType<typeof aCaseRecord>) => countedIn('M4.HOURS', firstContact, record);
const never = (record: ReturnType<typeof aCaseRecord>, as = asKnown()) => countedIn('M4.NEVER', firstContact, record, as);

describe('First contact', () => {
  it('keeps what was done in time and written down late apart from what was on time', () => {
    const late = aDuty({ status: 'MET_ON_TIME_RECORDED_LATE', metAt: instant(due), confirmed: false });
    expect(duties(aCaseRecord({ duties: [late] }))).toEqual([
      { row: 'FIRST_CONTACT', month: '2026-07', lpu: 'LPU-1', tally: { kind: 'DUTIES', duties: { recordedLate: 1, unconfirmed: 1 } } },
    ]);
  });

  it('counts a duty that was paused in the month in which it was first due', () => {
    const paused = aDuty({
      firstDueAt: instant('2026-06-30T22:59:59.999Z'),
      dueAt: instant('2026-07-02T09:00:00.000Z'),
      status: 'MET_ON_TIME',
      metAt: instant('2026-07-02T08:00:00.000Z'),
      wasPaused: true,
    });
    expect(duties(aCaseRecord({ duties: [paused] }))).toMatchObject([{ month: '2026-06', tally: { duties: { onTime: 1, wasPaused: 1 } } }]);
  });

  it('has missed what is due at the very instant of the figures, and not what is due a millisecond later', () => {
    const record = aCaseRecord({ duties: [aDuty()] });
    expect(duties(record, asKnown({ at: instant(due) }))).toMatchObject([{ tally: { duties: { missed: 1 } } }]);
    expect(duties(record, asKnown({ at: instant('2026-07-07T08:59:59.999Z') }))).toMatchObject([{ tally: { duties: { notYetDue: 1 } } }]);
  });

  it('measures the hours to the first contact that reached somebody for something, however late it was entered', () => {
    const contacts = [
      aContact({}, '2026-07-09T09:00:00.000Z'),
      aContact({}, '2026-07-06T13:30:00.000Z', '2026-07-20T09:00:00.000Z'),
      anAttempt('2026-07-06T10:00:00.000Z'),
    ];
    expect(hours(aCaseRecord({ contacts }))).toEqual([
      { row: 'FIRST_CONTACT', month: '2026-07', lpu: 'LPU-1', tally: { kind: 'SPREAD', value: 4.5 } },
    ]);
  });

  it('takes no time where they were spoken to before the report was taken, and counts no hours where they never were', () => {
    expect(hours(aCaseRecord({ contacts: [aContact({}, '2026-07-06T08:00:00.000Z')] }))).toMatchObject([{ tally: { value: 0 } }]);
    expect(hours(aCaseRecord({ contacts: [anAttempt('2026-07-06T10:00:00.000Z')] }))).toEqual([]);
  });

  it('counts whoever was never contacted by the month of recording, an attempt being none', () => {
    const contacts = [anAttempt('2026-07-06T10:00:00.000Z')];
    const record = aCaseRecord({ duties: [aDuty()], contacts, recordedAt: instant('2026-08-01T09:00:00.000Z') });
    expect(never(record)).toMatchObject([{ month: '2026-08', tally: { kind: 'SHARE', n: 1, of: 1 } }]);
    expect(never({ ...record, contacts: [aContact({}, '2026-09-20T09:00:00.000Z')] })).toMatchObject([{ tally: { n: 0, of: 1 } }]);
  });

  it('asks of nobody who cannot be reached, whose time has not come, or of whom it is not owed', () => {
    expect(never(aCaseRecord({ victim: 'COMMUNITY_OR_PLACE' }))).toEqual([]);
    expect(never(aCaseRecord({ duties: [aDuty()] }), asKnown({ at: instant('2026-07-07T08:59:59.999Z') }))).toEqual([]);
    const early = aDuty({ status: 'MET_ON_TIME', metAt: instant('2026-07-06T10:00:00.000Z') });
    expect(never(aCaseRecord({ duties: [early] }), asKnown({ at: instant('2026-07-07T08:59:59.999Z') }))).toEqual([]);
    const ended = aDuty({ status: 'ENDED', doneWithAt: instant('2026-07-06T12:00:00.000Z'), doneWithBecause: 'PERSON_DIED' });
    expect(never(aCaseRecord({ duties: [ended] }))).toEqual([]);
  });
});
