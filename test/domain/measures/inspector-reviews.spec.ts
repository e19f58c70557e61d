import type { DutyFact } from '../../../src/domain/measures/case-record';
import { inspectorReviews } from '../../../src/domain/measures/inspector-reviews';
import { monthsFrom, type Month } from '../../../src/domain/figures/month';
import { instant } from '../../../src/kernel/instant';
import { aCaseRecord, aDuty, asKnown } from './a-case-record';
import { countedIn, rowsIn } from './counted-in';

const at = (text: string) => instant(`2026-${text}:00.000Z`);
const review = (over: Partial<DutyFact> = {}): DutyFact => aDuty({ rule: 'INSPECTOR_FIRST_REVIEW', ...over });
const quarter = asKnown({ months: monthsFrom('2026-07' as Month, '2026-09' as Month) });
const overdue = (duty: DutyFact, as = quarter) =>
  countedIn('M5.OVERDUE_AGE', inspectorReviews, aCaseRecord({ duties: [duty] }), as).map(({ month, row }) => `${month} ${row}`);

describe('Reviews', () => {
  it('shows the first review by itself and the others by what they are', () => {
    const rules = ['INSPECTOR_FIRST_REVIEW', 'SUPERVISOR_REVIEW', 'INSPECTOR_NEXT_REVIEW', 'CLOSURE_REVIEW', 'FIRST_CONTACT'];
    const record = aCaseRecord({ duties: rules.map((rule) => aDuty({ rule, status: 'MET_LATE', metAt: at('08-01T09:00') })) });
    expect(countedIn('M5.FIRST_REVIEW', inspectorReviews, record)).toEqual([
      { row: 'INSPECTOR_FIRST_REVIEW', month: '2026-07', lpu: 'LPU-1', tally: { kind: 'DUTIES', duties: { late: 1 } } },
    ]);
    expect(rowsIn('M5.REVIEWS', inspectorReviews, record)).toEqual(['SUPERVISOR_REVIEW', 'INSPECTOR_NEXT_REVIEW', 'CLOSURE_REVIEW']);
  });

  it('counts an exempted first review beside, unless the exemption came after it was due', () => {
    const waived = (doneWithAt: string) => review({ status: 'WAIVED', doneWithAt: instant(doneWithAt) });
    const first = (duty: DutyFact) => countedIn('M5.FIRST_REVIEW', inspectorReviews, aCaseRecord({ duties: [duty] }));
    expect(first(waived('2026-07-07T09:00:00.000Z'))).toMatchObject([{ tally: { duties: { waived: 1 } } }]);
    expect(first(waived('2026-07-07T09:00:00.001Z'))).toMatchObject([{ tally: { duties: { missed: 1 } } }]);
  });

  it('is overdue at the end of each month until it is done, by its age', () => {
    expect(overdue(review({ dueAt: at('07-31T10:00') }))).toEqual(['2026-07 UP_TO_1_DAY', '2026-08 OVER_28_DAYS', '2026-09 OVER_28_DAYS']);
    const done = review({ dueAt: at('07-29T10:00'), status: 'MET_LATE', metAt: at('08-20T10:00') });
    expect(overdue(done)).toEqual(['2026-07 UP_TO_7_DAYS']);
    expect(overdue(review({ dueAt: at('07-07T10:00'), status: 'ENDED', doneWithAt: at('08-02T10:00') }))).toEqual([
      '2026-07 UP_TO_28_DAYS',
    ]);
  });

  it('puts exactly a day in the youngest band, and a millisecond more in the next', () => {
    const endOfJuly = { status: 'MET_LATE', metAt: at('08-01T10:00') } as const;
    expect(overdue(review({ dueAt: instant('2026-07-30T22:59:59.999Z'), ...endOfJuly }))).toEqual(['2026-07 UP_TO_1_DAY']);
    expect(overdue(review({ dueAt: instant('2026-07-30T22:59:59.998Z'), ...endOfJuly }))).toEqual(['2026-07 UP_TO_7_DAYS']);
  });

  it('is not overdue where it was done in the month in which it was due, in time, or not yet due', () => {
    expect(overdue(review({ dueAt: at('07-07T10:00'), status: 'MET_LATE', metAt: at('07-31T22:00') }))).toEqual([]);
    expect(overdue(review({ dueAt: at('07-07T10:00'), status: 'MET_ON_TIME', metAt: at('07-06T22:00') }))).toEqual([]);
    expect(overdue(review({ dueAt: at('10-01T09:01') }))).toEqual([]);
  });

  it('takes the instant of the figures for the end of a month that is not over', () => {
    const early = { ...quarter, at: at('07-08T09:00') };
    expect(overdue(review({ dueAt: at('07-07T09:00') }), early)).toContain('2026-07 UP_TO_1_DAY');
    expect(overdue(review({ dueAt: at('07-08T09:01') }), early)).toEqual([]);
  });

  it('never was overdue where its cause was corrected away, and does not ask of a supervisor’s', () => {
    expect(overdue(review({ status: 'ENDED', doneWithAt: at('09-09T09:00'), doneWithBecause: 'CAUSE_CORRECTED' }))).toEqual([]);
    expect(overdue(review({ rule: 'SUPERVISOR_REVIEW' }))).toEqual([]);
  });

  it('counts a review brought forward in the place of the one it replaced', () => {
    const duties = [
      review({ status: 'REPLACED', doneWithAt: at('07-07T08:00') }),
      review({ rule: 'REVIEW_BROUGHT_FORWARD', dueAt: at('07-08T08:00'), status: 'MET_LATE', metAt: at('08-03T08:00') }),
    ];
    expect(rowsIn('M5.OVERDUE_REVIEW', inspectorReviews, aCaseRecord({ duties }), quarter)).toEqual(['REVIEW_BROUGHT_FORWARD']);
  });
});
