import type { CaseRecord } from '../../../src/domain/measures/case-record';
import { completenessOfRecord } from '../../../src/domain/measures/completeness-of-record';
import { instant } from '../../../src/kernel/instant';
import { aCaseRecord } from './a-case-record';
import { countedIn } from './counted-in';
import { happened } from './facts';

const stated = (over: Partial<CaseRecord>) =>
  countedIn('M16.ETHNICITY', completenessOfRecord, aCaseRecord(over)).map(({ month, tally }) => ({ month, ...tally }));
const others = (over: Partial<CaseRecord>) =>
  Object.fromEntries(
    countedIn('M16.OTHER', completenessOfRecord, aCaseRecord(over)).map(({ row, tally }) => [row, 'n' in tally && tally.n]),
  );

describe('Completeness', () => {
  it('keeps “not stated” and nothing at all in the denominator', () => {
    expect(stated({ ethnicity: 'W3' })).toEqual([{ month: '2026-07', kind: 'SHARE', n: 1, of: 1 }]);
    expect(stated({ ethnicity: 'NS' })).toEqual([{ month: '2026-07', kind: 'SHARE', n: 0, of: 1 }]);
    expect(stated({ ethnicity: undefined })).toEqual([{ month: '2026-07', kind: 'SHARE', n: 0, of: 1 }]);
  });

  it('asks nobody who is not named', () => {
    for (const victim of ['NOT_IDENTIFIED', 'COMMUNITY_OR_PLACE', 'WISHES_ANONYMITY'] as const) {
      expect(stated({ victim, ethnicity: undefined })).toEqual([]);
      expect(others({ victim })).not.toHaveProperty('AGE_BAND');
    }
  });

  it('counts by the month of recording, whenever it was reported', () => {
    expect(stated({ reportedAt: instant('2026-05-01T09:00:00.000Z') })).toMatchObject([{ month: '2026-07' }]);
  });

  it('shows what else is filled in, and asks only where there is something to ask', () => {
    expect(others({})).toEqual({ LOCATION_TYPE: 0, SUB_STRAND: 0, AGE_BAND: 0, RISK: 0 });
    const full = { locationType: 'ONLINE', online: true, ageBand: '25_34', strands: [{ strand: 'RACE', subStrand: 'ANTI_BLACK' }] };
    const risks = [{ ...happened('2026-07-06T12:00:00.000Z'), risk: 'HIGH', source: 'ASSESSMENT' as const }];
    expect(others({ ...full, risks })).toEqual({ LOCATION_TYPE: 1, ONLINE_FLAG: 1, SUB_STRAND: 1, AGE_BAND: 1, RISK: 1 });
  });

  it('sees a place online that lacks the flag, and one strand of two that lacks its sub-strand', () => {
    const strands = [{ strand: 'RACE', subStrand: 'ANTI_BLACK' }, { strand: 'RELIGION' }];
    expect(others({ locationType: 'ONLINE', strands })).toMatchObject({ ONLINE_FLAG: 0, SUB_STRAND: 0 });
  });

  it('does not ask for a sub-strand of a strand that has none', () => {
    expect(others({ strands: [{ strand: 'AGE' }] })).not.toHaveProperty('SUB_STRAND');
  });

  it('does not take the risk that was given at opening, unseen, for an assessment', () => {
    const risks = [{ ...happened('2026-07-06T09:00:00.000Z'), risk: 'HIGH', source: 'OPENING' as const }];
    expect(others({ risks })).toMatchObject({ RISK: 0 });
  });
});
