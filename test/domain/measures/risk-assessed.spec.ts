import type { CaseRecord } from '../../../src/domain/measures/case-record';
import { riskAssessed } from '../../../src/domain/measures/risk-assessed';
import { aCaseRecord, aDuty } from './a-case-record';
import { countedIn, rowsIn } from './counted-in';
import { aContact, anAttempt, happened } from './facts';

type Source = CaseRecord['risks'][number]['source'];
const contacted = '2026-07-06T22:30:00.000Z';
const isAssessed = (source: Source, ...times: Parameters<typeof happened>) => {
  const risks = [{ ...happened(...times), risk: 'MEDIUM', source }];
  return countedIn('M9.AT_FIRST_CONTACT', riskAssessed, aCaseRecord({ contacts: [aContact({}, contacted)], risks }));
};
const share = (n: number) => [{ row: 'ALL', month: '2026-07', lpu: 'LPU-1', tally: { kind: 'SHARE', n, of: 1 } }];

describe('Risk', () => {
  it('is assessed at first contact until the end of that day in London', () => {
    expect(isAssessed('ASSESSMENT', '2026-07-06T22:59:59.999Z')).toEqual(share(1));
    expect(isAssessed('ASSESSMENT', '2026-07-06T23:00:00.000Z')).toEqual(share(0));
  });

  it('goes by when it was assessed, not by when that was written down', () => {
    expect(isAssessed('ASSESSMENT', '2026-07-06T21:00:00.000Z', '2026-07-20T09:00:00.000Z')).toEqual(share(1));
  });

  it('does not take the risk at opening, unseen, nor a reviewer’s for an assessment', () => {
    expect(isAssessed('OPENING', '2026-07-06T09:00:00.000Z')).toEqual(share(0));
    expect(isAssessed('REVIEW', '2026-07-06T09:00:00.000Z')).toEqual(share(0));
  });

  it('asks only of cases in which somebody was reached', () => {
    expect(rowsIn('M9.AT_FIRST_CONTACT', riskAssessed, aCaseRecord({ contacts: [anAttempt(contacted)] }))).toEqual([]);
  });

  it('follows the first and next reviews that arose while the risk was high', () => {
    const duties = [
      aDuty({ rule: 'INSPECTOR_FIRST_REVIEW', band: 'HIGH' }),
      aDuty({ rule: 'INSPECTOR_NEXT_REVIEW', band: 'MEDIUM' }),
      aDuty({ rule: 'SUPERVISOR_REVIEW', band: 'HIGH' }),
    ];
    expect(countedIn('M9.HIGH_REVIEWS', riskAssessed, aCaseRecord({ duties }))).toMatchObject([
      { row: 'INSPECTOR_FIRST_REVIEW', tally: { duties: { missed: 1 } } },
    ]);
  });
});
