import { monthsFrom, type Month } from '../../../src/domain/figures/month';
import type { CaseRecord } from '../../../src/domain/measures/case-record';
import { daysToOutcome } from '../../../src/domain/measures/days-to-outcome';
import { aCaseRecord, asKnown, countedBy } from './a-case-record';
import { at, happened, talliesIn } from './happenings';

const summer = asKnown({ months: monthsFrom('2026-06' as Month, '2026-10' as Month), at: at('2026-09-15T12:00') });
const outcome = (occurredAt: string) => ({ ...happened(occurredAt), type: 'CASE_OUTCOME', outcomeType: 18 });
const counted = (over: Partial<CaseRecord>) => countedBy(daysToOutcome, aCaseRecord(over), summer);
const waitingIn = (over: Partial<CaseRecord>) => talliesIn(counted(over), 'M11.WAITING').map(([, month]) => month);
const days = (over: Partial<CaseRecord>) => talliesIn(counted(over), 'M11.DAYS').map(([, month, tally]) => [month, tally]);

describe('Days to outcome', () => {
  it('are the days on the London calendar from the report, in the month of the outcome', () => {
    expect(days({ keyEvents: [outcome('2026-08-05T23:30')] })).toEqual([['2026-08', { kind: 'SPREAD', value: 31 }]]);
    expect(days({ keyEvents: [outcome('2026-07-06T22:59')] })).toEqual([['2026-07', { kind: 'SPREAD', value: 0 }]]);
  });

  it('are none where the outcome is dated before the report', () => {
    expect(days({ keyEvents: [outcome('2026-07-01T12:00')] })).toEqual([['2026-07', { kind: 'SPREAD', value: 0 }]]);
  });

  it('say beside them how many cases still wait, at the end of each month, of those not over as at the instant known at', () => {
    expect(waitingIn({})).toEqual(['2026-07', '2026-08', '2026-09', '2026-10']);
    expect(waitingIn({ keyEvents: [outcome('2026-08-05T12:00')] })).toEqual(['2026-07']);
    expect(waitingIn({ recordedAt: at('2026-08-02T12:00') })).toEqual(['2026-08', '2026-09', '2026-10']);
  });

  it('let nobody wait who had an outcome by then, though another took its place later', () => {
    expect(waitingIn({ keyEvents: [outcome('2026-07-20T12:00'), outcome('2026-09-05T12:00')] })).toEqual([]);
  });

  it('count a closed case as waiting no more, unless it was reopened', () => {
    expect(waitingIn({ closings: [happened('2026-08-01T12:00')] })).toEqual(['2026-07']);
    expect(waitingIn({ closings: [happened('2026-08-01T12:00')], reopenings: [happened('2026-09-01T12:00')] })).toEqual([
      '2026-07',
      '2026-09',
      '2026-10',
    ]);
  });

  it('leave out what is no crime', () => {
    expect(counted({ kind: 'HATE_ASB', keyEvents: [outcome('2026-08-05T12:00')] })).toEqual([]);
  });
});
