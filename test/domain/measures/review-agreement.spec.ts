import type { ReviewFact } from '../../../src/domain/measures/case-record';
import { reviewAgreement } from '../../../src/domain/measures/review-agreement';
import { aCaseRecord, countedBy } from './a-case-record';
import { at, happened, share, talliesIn } from './happenings';

const review = (occurredAt: string, agrees?: boolean, type = 'INSPECTOR_FIRST'): ReviewFact => ({
  ...happened(occurredAt),
  ...{ type, standardMet: true },
  ...(agrees !== undefined && { reread: { readAt: at('2026-10-10T12:00'), agrees } }),
});
const counted = (...reviews: readonly ReviewFact[]) => countedBy(reviewAgreement, aCaseRecord({ reviews }));

describe('Second readings of reviews', () => {
  it('agree or not, in the month in which the review was done', () => {
    const found = counted(review('2026-07-08T12:00', true), review('2026-08-08T12:00', false, 'CLOSURE'));
    expect(talliesIn(found, 'M21.AGREES')).toEqual([
      ['ALL', '2026-07', share(1)],
      ['ALL', '2026-08', share(0)],
    ]);
  });

  it('say how few they are', () => {
    const found = counted(review('2026-07-08T12:00', true), review('2026-07-09T12:00'));
    expect(talliesIn(found, 'M21.REREAD')).toEqual([
      ['ALL', '2026-07', share(1)],
      ['ALL', '2026-07', share(0)],
    ]);
    expect(talliesIn(found, 'M21.AGREES')).toHaveLength(1);
  });

  it('are of Inspectors’ reviews alone', () => {
    expect(counted(review('2026-07-08T12:00', undefined, 'SUPERVISOR'))).toEqual([]);
  });
});
