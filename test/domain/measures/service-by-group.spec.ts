import type { CaseRecord } from '../../../src/domain/measures/case-record';
import { serviceByGroup } from '../../../src/domain/measures/service-by-group';
import { aCaseRecord, aDuty, countedBy } from './a-case-record';
import { at, happened, share, talliesIn } from './happenings';

const kept = aDuty({ status: 'MET_ON_TIME', metAt: at('2026-07-06T12:00') });
const counted = (over: Partial<CaseRecord>) => countedBy(serviceByGroup, aCaseRecord({ duties: [kept], ...over }));
const rowsIn = (over: Partial<CaseRecord>, table: string) => talliesIn(counted(over), table).map(([row, , tally]) => [row, tally]);

describe('Service by group', () => {
  it('counts a case once in its group and once among all who stated theirs', () => {
    expect(rowsIn({ ethnicity: 'B2' }, 'M15.KEPT.ALL')).toEqual([
      ['BLACK', share(1)],
      ['STATED', share(1)],
    ]);
  });

  it.each(['NS', undefined, 'X9'])('keeps those who did not state theirs (%s) apart', (ethnicity) => {
    expect(rowsIn({ ethnicity }, 'M15.KEPT.ALL')).toEqual([['NOT_STATED', share(1)]]);
  });

  it('shows a case with two strands with each of them, and once in all', () => {
    const strands = [{ strand: 'RACE' }, { strand: 'RELIGION' }, { strand: 'RELIGION', subStrand: 'ISLAM' }];
    expect(rowsIn({ strands }, 'M15.KEPT.BY_STRAND').map(([row]) => row)).toEqual(['ALL', 'RACE', 'RELIGION']);
    for (const table of ['M15.KEPT.ALL', 'M15.KEPT.RACE', 'M15.KEPT.RELIGION']) expect(rowsIn({ strands }, table)).toHaveLength(2);
    expect(rowsIn({ strands }, 'M15.KEPT.DISABILITY')).toEqual([]);
  });

  it('takes a strand of a force’s own for another', () => {
    expect(rowsIn({ strands: [{ strand: 'HOMELESSNESS' }] }, 'M15.KEPT.BY_STRAND').map(([row]) => row)).toEqual(['ALL', 'OTHER']);
  });

  it('is kept only where every duty that fell due was', () => {
    const late = aDuty({ rule: 'RISK_ASSESSMENT', status: 'MET_LATE' });
    const inTimeWrittenLate = aDuty({ rule: 'RISK_ASSESSMENT', status: 'MET_ON_TIME_RECORDED_LATE', confirmed: false });
    const of = (duties: CaseRecord['duties']) => rowsIn({ duties }, 'M15.KEPT.BY_STRAND')[0];
    expect(of([kept, late])).toEqual(['ALL', share(0)]);
    expect(of([kept, inTimeWrittenLate])).toEqual(['ALL', share(1)]);
    expect(of([kept, aDuty({ rule: 'RISK_ASSESSMENT' })])).toEqual(['ALL', share(0)]);
  });

  it('leaves out a case of which nothing has fallen due, and what stands beside', () => {
    const later = aDuty({ dueAt: at('2027-01-01T12:00') });
    const declined = aDuty({ status: 'DECLINED', doneWithAt: at('2026-07-06T12:00') });
    expect(counted({ duties: [later, declined] })).toEqual([]);
    expect(rowsIn({ duties: [kept, later, declined] }, 'M15.KEPT.ALL')[0]).toEqual(['BLACK', share(1)]);
  });

  it('looks at the first contact and the first review by themselves', () => {
    const review = aDuty({ rule: 'INSPECTOR_FIRST_REVIEW', status: 'MET_LATE' });
    const duties = [kept, review];
    expect(rowsIn({ duties }, 'M15.FIRST_CONTACT.ALL')[0]).toEqual(['BLACK', share(1)]);
    expect(rowsIn({ duties }, 'M15.FIRST_REVIEW.ALL')[0]).toEqual(['BLACK', share(0)]);
    expect(rowsIn({ duties: [review] }, 'M15.FIRST_CONTACT.ALL')).toEqual([]);
  });

  it('looks at outcomes of crimes that have one', () => {
    const keyEvents = [{ ...happened('2026-09-01T12:00'), type: 'CASE_OUTCOME', outcomeType: 16 }];
    expect(talliesIn(counted({ keyEvents }), 'M15.POSITIVE.ALL')[0]).toEqual(['BLACK', '2026-07', share(0)]);
    expect(rowsIn({ keyEvents, kind: 'HATE_ASB' }, 'M15.POSITIVE.ALL')).toEqual([]);
    expect(rowsIn({}, 'M15.POSITIVE.ALL')).toEqual([]);
  });
});
