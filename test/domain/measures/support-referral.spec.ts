import type { DutyFact } from '../../../src/domain/measures/case-record';
import { supportReferral } from '../../../src/domain/measures/support-referral';
import { instant } from '../../../src/kernel/instant';
import { aCaseRecord, aDuty, asKnown } from './a-case-record';
import { countedIn } from './counted-in';

const due = '2026-07-07T09:00:00.000Z';
const referral = (over: Partial<DutyFact>) => aCaseRecord({ duties: [aDuty({ rule: 'SUPPORT_REFERRAL', ...over })] });
const counted = (over: Partial<DutyFact>, at = '2026-10-01T09:00:00.000Z') =>
  ['M7.REFERRAL', 'M7.ANSWERED'].map((table) =>
    countedIn(table, supportReferral, referral(over), asKnown({ at: instant(at) })).map(({ tally }) => tally),
  );
const duties = (of: object) => ({ kind: 'DUTIES', duties: of });
const share = (n: number) => ({ kind: 'SHARE', n, of: 1 });

describe('Referral to support', () => {
  it('counts declined as compliant in a table of its own, and beside in the other', () => {
    expect(counted({ status: 'DECLINED', doneWithAt: instant(due) })).toEqual([[duties({ declined: 1 })], [share(1)]]);
  });

  it('has missed what was declined only after it was due', () => {
    const after = instant('2026-07-07T09:00:00.001Z');
    expect(counted({ status: 'DECLINED', doneWithAt: after })).toEqual([[duties({ missed: 1 })], [share(0)]]);
  });

  it('counts what was done in time, and what was not', () => {
    expect(counted({ status: 'MET_ON_TIME', metAt: instant(due) })).toEqual([[duties({ onTime: 1 })], [share(1)]]);
    expect(counted({ status: 'MET_LATE', metAt: instant('2026-07-08T09:00:00.000Z') })).toEqual([[duties({ late: 1 })], [share(0)]]);
  });

  it('asks for no answer before it is due, nor where it was waived', () => {
    expect(counted({}, '2026-07-06T10:00:00.000Z')).toEqual([[duties({ notYetDue: 1 })], []]);
    expect(counted({ status: 'WAIVED', doneWithAt: instant('2026-07-06T10:00:00.000Z') })).toEqual([[duties({ waived: 1 })], []]);
  });

  it('counts in the month of the original due instant', () => {
    const paused = referral({ firstDueAt: instant('2026-06-30T22:59:59.999Z'), wasPaused: true });
    expect(countedIn('M7.ANSWERED', supportReferral, paused)).toMatchObject([{ month: '2026-06', lpu: 'LPU-1' }]);
  });
});
