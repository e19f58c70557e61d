import { exemptions } from '../../../src/domain/measures/exemptions';
import { instant } from '../../../src/kernel/instant';
import { aCaseRecord, aDuty } from './a-case-record';
import { countedIn } from './counted-in';
import { happened } from './facts';

const exemption = { ...happened('2026-08-03T09:00:00.000Z'), role: 'SENIOR_LEAD' };
const duties = [aDuty({ rule: 'INSPECTOR_FIRST_REVIEW', status: 'WAIVED', doneWithAt: instant('2026-08-03T09:00:00.000Z') })];

describe('Exemptions', () => {
  it('count by who exempted, in the month in which they did', () => {
    expect(countedIn('M20.BY_ROLE', exemptions, aCaseRecord({ exemption, duties }))).toEqual([
      { row: 'SENIOR_LEAD', month: '2026-08', lpu: 'LPU-1', tally: { kind: 'COUNT', n: 1 } },
    ]);
  });

  it('are a share of the cases recorded in the month, once a case, whatever became of the review', () => {
    const share = (n: number) => [{ row: 'ALL', month: '2026-07', lpu: 'LPU-1', tally: { kind: 'SHARE', n, of: 1 } }];
    expect(countedIn('M20.SHARE', exemptions, aCaseRecord({ exemption, duties }))).toEqual(share(1));
    const twice = [...duties, aDuty({ rule: 'INSPECTOR_FIRST_REVIEW' })];
    expect(countedIn('M20.SHARE', exemptions, aCaseRecord({ duties: twice }))).toEqual(share(0));
  });

  it('ask nothing of a case in which no first review arose', () => {
    expect(countedIn('M20.SHARE', exemptions, aCaseRecord())).toEqual([]);
  });
});
