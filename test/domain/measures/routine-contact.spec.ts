import { routineContact } from '../../../src/domain/measures/routine-contact';
import { instant } from '../../../src/kernel/instant';
import { aCaseRecord, aDuty } from './a-case-record';
import { countedIn } from './counted-in';
import { aContact, anAttempt, happened } from './facts';

const july = (day: number, time = '09:00'): string => `2026-07-${String(day).padStart(2, '0')}T${time}:00.000Z`;
const gaps = (record: ReturnType<typeof aCaseRecord>) =>
  countedIn('M8.GAP', routineContact, record).map(({ tally }) => ('value' in tally ? tally.value : undefined));

describe('Routine contact', () => {
  it('goes by the duties, which have the interval that was agreed', () => {
    const duty = aDuty({ rule: 'ROUTINE_CONTACT', status: 'MET_ON_TIME', metAt: instant(july(7)) });
    expect(countedIn('M8.ROUTINE_CONTACT', routineContact, aCaseRecord({ duties: [duty, aDuty()] }))).toEqual([
      { row: 'ROUTINE_CONTACT', month: '2026-07', lpu: 'LPU-1', tally: { kind: 'DUTIES', duties: { onTime: 1 } } },
    ]);
  });

  it('measures days between contacts in the order in which they happened, whatever the order of entry', () => {
    const contacts = [aContact({}, july(20)), aContact({}, july(6)), anAttempt(july(8)), aContact({}, july(10, '21:00'), july(28))];
    expect(gaps(aCaseRecord({ contacts }))).toEqual([4.5, 9.5]);
  });

  it('counts a gap in the month of the later contact', () => {
    const contacts = [aContact({}, july(28)), aContact({}, '2026-08-04T09:00:00.000Z')];
    expect(countedIn('M8.GAP', routineContact, aCaseRecord({ contacts }))).toEqual([
      { row: 'ALL', month: '2026-08', lpu: 'LPU-1', tally: { kind: 'SPREAD', value: 7 } },
    ]);
  });

  it('counts no gap in which the case was closed, and goes on once it was opened again', () => {
    const contacts = [6, 8, 14, 20, 22].map((day) => aContact({}, july(day)));
    const closings = [{ ...happened(july(10)), outcomeType: 18 }];
    expect(gaps(aCaseRecord({ contacts, closings }))).toEqual([2]);
    expect(gaps(aCaseRecord({ contacts, closings, reopenings: [happened(july(16))] }))).toEqual([2, 2]);
  });
});
