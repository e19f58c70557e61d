import { outcomes } from '../../../src/domain/measures/outcomes';
import type { CaseRecord } from '../../../src/domain/measures/case-record';
import { aCaseRecord, countedBy } from './a-case-record';
import { at, happened, one, share, talliesIn } from './happenings';

const outcome = (outcomeType: number, occurredAt: string, receivedAt?: string): CaseRecord['keyEvents'][number] => ({
  ...happened(occurredAt),
  type: 'CASE_OUTCOME',
  outcomeType,
  ...(receivedAt && { receivedAt: at(receivedAt) }),
});
const counted = (over: Partial<CaseRecord>) => countedBy(outcomes, aCaseRecord(over));

describe('Outcomes of hate crimes', () => {
  it('are counted where they were recorded and where they were assigned', () => {
    const found = counted({ keyEvents: [outcome(1, '2026-08-20T12:00')] });
    expect(talliesIn(found, 'M10.RECORDED')).toEqual([['1', '2026-07', one]]);
    expect(talliesIn(found, 'M10.ASSIGNED')).toEqual([['1', '2026-08', one]]);
    expect(talliesIn(found, 'M10.RATES_RECORDED')).toEqual([
      ['POSITIVE', '2026-07', share(1)],
      ['CHARGED', '2026-07', share(1)],
    ]);
    expect(talliesIn(found, 'M10.RATES_ASSIGNED').map(([, month]) => month)).toEqual(['2026-08', '2026-08']);
    expect(talliesIn(found, 'M10.ATTRITION_ASSIGNED')).toEqual([['ATTRITION', '2026-08', share(0)]]);
  });

  it('that are not assigned yet are shown, and are in no denominator', () => {
    expect(counted({})).toEqual([{ table: 'M10.RECORDED', row: 'NOT_YET_ASSIGNED', month: '2026-07', tally: one }]);
  });

  it('are assigned when the force learnt of them', () => {
    const found = counted({ keyEvents: [outcome(8, '2026-07-31T12:00', '2026-08-02T09:00')] });
    expect(talliesIn(found, 'M10.ASSIGNED')).toEqual([['8', '2026-08', one]]);
  });

  it('count once, as the last that was assigned', () => {
    const found = counted({ keyEvents: [outcome(1, '2026-09-01T12:00'), outcome(18, '2026-07-20T12:00')] });
    expect(talliesIn(found, 'M10.ASSIGNED')).toEqual([['1', '2026-09', one]]);
  });

  it('are those of the closing only where none was recorded by itself', () => {
    const closings = [{ ...happened('2026-08-10T12:00'), outcomeType: 16 }, happened('2026-09-10T12:00')];
    expect(talliesIn(counted({ closings, reopenings: [happened('2026-08-20T12:00')] }), 'M10.ASSIGNED')).toEqual([['16', '2026-08', one]]);
    const both = counted({ closings, keyEvents: [outcome(15, '2026-07-20T12:00')] });
    expect(talliesIn(both, 'M10.ASSIGNED')).toEqual([['15', '2026-07', one]]);
  });

  it.each([
    [1, 1, 1, 0],
    [2, 1, 0, 0],
    [9, 1, 0, 0],
    [22, 1, 0, 0],
    [7, 0, 0, 0],
    [14, 0, 0, 1],
    [15, 0, 0, 0],
    [16, 0, 0, 1],
    [18, 0, 0, 0],
  ] as const)('of type %i are positive %i, charged %i, attrition %i by the sets that are named', (type, positive, charged, attrition) => {
    const found = counted({ keyEvents: [outcome(type, '2026-08-20T12:00')] });
    expect(talliesIn(found, 'M10.RATES_ASSIGNED').map(([, , tally]) => tally)).toEqual([share(positive), share(charged)]);
    expect(talliesIn(found, 'M10.ATTRITION_RECORDED').map(([, , tally]) => tally)).toEqual([share(attrition)]);
  });

  it('are of what was recorded as a crime, whatever it was called later', () => {
    expect(counted({ kind: 'NON_CRIME_HATE_INCIDENT', kindNow: 'HATE_CRIME' })).toEqual([]);
    expect(counted({ kindNow: 'HATE_ASB' })).toHaveLength(1);
  });

  it('are no charge, no withdrawal and nothing else that a key event may be', () => {
    expect(counted({ keyEvents: [{ ...happened('2026-08-01T12:00'), type: 'CHARGED' }] })).toHaveLength(1);
  });

  it('fall in the month of the London calendar', () => {
    expect(talliesIn(counted({ keyEvents: [outcome(1, '2026-07-31T23:30')] }), 'M10.ASSIGNED')).toEqual([['1', '2026-08', one]]);
  });

  it('name the set and its version beside each rate', () => {
    const rates = outcomes.tables.find(({ id }) => id === 'M10.RATES_ASSIGNED');
    expect(rates?.labelOf('POSITIVE', {} as never)).toBe('Positive outcome (POSITIVE_COLLEGE 1: types 1, 2, 3, 4, 5, 6, 8, 9, 10, 22)');
  });
});
