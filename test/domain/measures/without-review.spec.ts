import type { CaseRecord } from '../../../src/domain/measures/case-record';
import { withoutReview } from '../../../src/domain/measures/without-review';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import { instant } from '../../../src/kernel/instant';
import { aCaseRecord, aDuty } from './a-case-record';
import { countedIn } from './counted-in';
import { aReview, happened } from './facts';

const july = (day: number): string => `2026-07-${String(day).padStart(2, '0')}T09:00:00.000Z`;
const proposed = (day: number) => aDuty({ rule: 'CLOSURE_REVIEW', startedAt: instant(july(day)) });
const unreviewed = (over: Partial<CaseRecord>) =>
  countedIn('M18.CLOSED_WITHOUT_REVIEW', withoutReview, aCaseRecord({ closings: [happened(july(20))], ...over }));

describe('Reclassified, or closed without review', () => {
  it('counts each change of kind by what it was and became, in the month in which it was made', () => {
    const change = { ...happened('2026-06-30T23:30:00.000Z'), was: 'HATE_CRIME', kind: 'NON_CRIME_HATE_INCIDENT' };
    expect(countedIn('M18.RECLASSIFIED', withoutReview, aCaseRecord({ reclassifications: [change] }))).toEqual([
      { row: 'HATE_CRIME:NON_CRIME_HATE_INCIDENT', month: '2026-07', lpu: 'LPU-1', tally: { kind: 'COUNT', n: 1 } },
    ]);
    const label = withoutReview.tables[0]?.labelOf('HATE_CRIME:NON_CRIME_HATE_INCIDENT', defaultPack);
    expect(label).toBe('Hate crime, now: Non-crime hate incident');
  });

  it('does not count a change of strands alone', () => {
    const change = { ...happened(july(8)), was: 'HATE_CRIME', kind: 'HATE_CRIME' };
    expect(countedIn('M18.RECLASSIFIED', withoutReview, aCaseRecord({ reclassifications: [change] }))).toEqual([]);
  });

  it('is content with a review between proposal and closing, however late it was entered', () => {
    expect(unreviewed({ duties: [proposed(15)], reviews: [aReview('CLOSURE', july(16), july(28))] })).toEqual([]);
    expect(unreviewed({ duties: [proposed(20)], reviews: [aReview('CLOSURE', july(20))] })).toEqual([]);
  });

  it('counts a closing without one, with one of another kind, or with one that came after', () => {
    for (const reviews of [[], [aReview('INSPECTOR_PERIODIC', july(16))], [aReview('CLOSURE', july(21))]]) {
      expect(unreviewed({ duties: [proposed(15)], reviews })).toMatchObject([{ month: '2026-07', tally: { n: 1 } }]);
    }
  });

  it('does not take the review of a proposal that was returned for that of the next', () => {
    expect(unreviewed({ duties: [proposed(10), proposed(15)], reviews: [aReview('CLOSURE', july(11))] })).toHaveLength(1);
  });

  it('asks for another review after the case was opened again, and keeps the first closing as it was', () => {
    const closings = [happened(july(12)), happened(july(20))];
    const once = { closings, reopenings: [happened(july(14))], duties: [proposed(10)], reviews: [aReview('CLOSURE', july(11))] };
    expect(unreviewed(once)).toHaveLength(1);
    const twice = { ...once, duties: [...once.duties, proposed(18)], reviews: [...once.reviews, aReview('CLOSURE', july(19))] };
    expect(unreviewed(twice)).toEqual([]);
  });

  it('looks since the report where closing was never proposed', () => {
    expect(unreviewed({ reviews: [aReview('CLOSURE', july(16))] })).toEqual([]);
    expect(unreviewed({ reviews: [aReview('CLOSURE', july(5))] })).toHaveLength(1);
  });
});
