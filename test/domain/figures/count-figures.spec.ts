import '../../support/property-seed';
import fc from 'fast-check';
import { casesInCell } from '../../../src/domain/figures/cases-in-cell';
import { countFigures } from '../../../src/domain/figures/count-figures';
import type { FigureRow, Figures } from '../../../src/domain/figures/figures';
import type { FiguresQuestion } from '../../../src/domain/figures/figures-question';
import type { Month } from '../../../src/domain/figures/month';
import { nearestRank } from '../../../src/domain/figures/nearest-rank';
import { periodOf, type ReportingPeriod } from '../../../src/domain/figures/reporting-period';
import type { CaseRecord } from '../../../src/domain/measures/case-record';
import { defaultPack } from '../../../src/domain/obligations/policy-pack/default-pack';
import { instant, type Instant } from '../../../src/kernel/instant';
import { aCaseRecord, aDuty } from '../measures/a-case-record';
import { plainMeasures } from './plain-measures';

const quarter = periodOf('2026-27-Q2') as ReportingPeriod;
const question = (over: Partial<FiguresQuestion> = {}): FiguresQuestion => ({
  period: quarter,
  knownAt: instant('2026-10-05T09:00:00.000Z'),
  isFinal: true,
  logFrom: instant('2024-01-01T09:00:00.000Z'),
  pack: defaultPack,
  adopted: [],
  measures: plainMeasures,
  outcomeSets: [],
  reportsOf: () => [],
  personOf: (personId) => personId,
  ...over,
});
const row = (figures: Figures, table: string, code: string): FigureRow => {
  const found = figures.measures
    .flatMap(({ tables }) => tables)
    .find(({ id }) => id === table)
    ?.rows.find((one) => one.row === code);
  if (!found) throw new Error(`no ${code} in ${table}`);
  return found;
};
const on = (day: string, over: Partial<CaseRecord> = {}): CaseRecord =>
  aCaseRecord({
    caseId: `case-${day}`,
    recordedAt: `${day}T12:00:00.000Z` as Instant,
    reportedAt: `${day}T11:00:00.000Z` as Instant,
    ...over,
  });
const spoken = (at: string, over: object = {}) =>
  ({
    eventId: at,
    occurredAt: at,
    recordedAt: at,
    channel: 'TELEPHONE',
    direction: 'OUTBOUND',
    outcome: 'REACHED',
    purposes: [],
    isMeaningful: true,
    isConfirmed: false,
    ...over,
  }) as unknown as CaseRecord['contacts'][number];

describe('The figures of a period', () => {
  const cases = [
    on('2026-07-06'),
    on('2026-08-31'),
    on('2026-09-30'),
    on('2026-10-01'),
    on('2026-04-15'),
    on('2025-08-02'),
    on('2025-12-25'),
  ];

  it('are the sums of its months in London, beside the period before, the same a year before and a rolling year', () => {
    const late = on('2026-06-30', { recordedAt: instant('2026-06-30T23:30:00.000Z') });
    expect(row(countFigures([...cases, late], question()), 'T1.KIND', 'HATE_CRIME')).toMatchObject({
      period: { n: 4 },
      before: { n: 1 },
      yearBefore: { n: 1 },
      rollingYear: { n: 6 },
    });
  });

  it('have up to two years of months that end with the period, unknown before the log', () => {
    const figures = countFigures(cases, question({ logFrom: instant('2026-08-01T08:00:00.000Z') }));
    expect([figures.months.length, figures.months.at(0), figures.months.at(-1)]).toEqual([24, '2024-10', '2026-09']);
    expect(row(figures, 'T1.KIND', 'HATE_CRIME').months.slice(-3)).toEqual([null, { n: 1 }, { n: 1 }]);
  });

  it('end with the month of the instant where the period was still going on, since of later months nothing is known', () => {
    const figures = countFigures(cases, question({ knownAt: instant('2026-08-14T09:00:00.000Z'), isFinal: false }));
    expect([figures.months.length, figures.months.at(0), figures.months.at(-1)]).toEqual([23, '2024-10', '2026-08']);
    expect(row(figures, 'T1.KIND', 'HATE_CRIME').months).toHaveLength(23);
    const lastMinute = countFigures(cases, question({ knownAt: instant('2026-08-31T23:30:00.000Z'), isFinal: false }));
    expect(lastMinute.months.at(-1)).toBe('2026-09');
  });

  it('say nothing of a window that begins before the log does, which is not nought', () => {
    const figures = countFigures(cases, question({ logFrom: instant('2026-03-20T08:00:00.000Z') }));
    expect(figures.logBegins).toBe('2026-04');
    const { before, yearBefore, rollingYear } = row(figures, 'T1.KIND', 'HATE_CRIME');
    expect([before, yearBefore, rollingYear]).toEqual([{ n: 1 }, undefined, undefined]);
  });

  it('show every row that the table names, first and in its order, and the others by their code', () => {
    const figures = countFigures([on('2026-07-06', { kind: 'HATE_ASB' })], question());
    const rows = figures.measures[0]?.tables[0]?.rows.map((one) => [one.row, one.period]);
    expect(rows).toEqual([
      ['NON_CRIME_HATE_INCIDENT', { n: 0 }],
      ['HATE_CRIME', { n: 0 }],
      ['HATE_ASB', { n: 1 }],
    ]);
  });

  it('stand by unit for the period alone, as recorded, and leave out a unit of which nothing was counted', () => {
    const figures = countFigures([on('2026-07-06'), on('2026-07-07', { lpu: 'LPU-2' }), on('2026-05-07', { lpu: 'LPU-3' })], question());
    expect(row(figures, 'T1.KIND', 'HATE_CRIME').byLpu).toEqual({ 'LPU-1': { n: 1 }, 'LPU-2': { n: 1 } });
    expect(figures.lpus).toEqual(['LPU-1', 'LPU-2', 'LPU-3']);
  });

  it('count duties by what came of them where they were first due, and a duty is missed by the clock alone', () => {
    const duties = [
      aDuty({ status: 'MET_ON_TIME', confirmed: true }),
      aDuty({ status: 'MET_ON_TIME_RECORDED_LATE', confirmed: false }),
      aDuty(),
      aDuty({ dueAt: instant('2026-12-01T00:00:00.000Z'), wasPaused: true, status: 'PAUSED' }),
    ];
    const { period } = row(countFigures([on('2026-07-06', { duties })], question()), 'T2.RULE', 'FIRST_CONTACT');
    expect(period).toMatchObject({
      onTime: 1,
      recordedLate: 1,
      unconfirmed: 1,
      missed: 1,
      notYetDue: 1,
      wasPaused: 1,
      pausedNow: 1,
      due: 3,
    });
  });

  it('take no pause for one that has run out, whether its end was written down or not', () => {
    const paused = aDuty({
      dueAt: instant('2026-12-01T00:00:00.000Z'),
      status: 'PAUSED',
      pausedUntil: instant('2026-10-01T00:00:00.000Z'),
    });
    const { period } = row(countFigures([on('2026-07-06', { duties: [paused] })], question()), 'T2.RULE', 'FIRST_CONTACT');
    expect(period).toMatchObject({ notYetDue: 1, pausedNow: 0 });
  });

  it('give the median and the ninetieth centile by nearest rank, to a tenth', () => {
    const at = [5, 1, 4, 2].map((minute) => spoken(`2026-07-06T10:0${String(minute)}:00.000Z`));
    const { period, before } = row(countFigures([on('2026-07-06', { contacts: at })], question()), 'T3.MINUTE', 'TELEPHONE');
    expect([period, before]).toEqual([
      { n: 4, median: 2, p90: 5 },
      { n: 0, median: 0, p90: 0 },
    ]);
    expect([nearestRank([1, 2, 3], 50), nearestRank([7], 90), nearestRank([], 50)]).toEqual([2, 7, 0]);
  });

  it('count people, not cases, over the whole window', () => {
    const people = ['2026-07-06', '2026-07-07', '2026-08-08'].map((day) =>
      on(day, { personId: day.endsWith('07') ? 'other' : 'one', contacts: [spoken(`${day}T10:00:00.000Z`)] }),
    );
    const reportsOf = (personId: string) => (personId === 'one' ? [people[0], people[2]].flatMap((one) => one ?? []) : []);
    const { period, months } = row(countFigures(people, question({ reportsOf })), 'T3.PEOPLE', 'TELEPHONE');
    expect([period, months.slice(-3)]).toEqual([
      { n: 1, of: 2 },
      [
        { n: 1, of: 2 },
        { n: 1, of: 1 },
        { n: 0, of: 0 },
      ],
    ]);
  });

  it('show of a state at month’s end the last one, never a sum', () => {
    const closed = on('2026-07-06', {
      closings: [{ eventId: 'e', occurredAt: instant('2026-08-15T09:00:00.000Z'), recordedAt: instant('2026-08-15T09:00:00.000Z') }],
    });
    const { period, months, byLpu } = row(countFigures([closed, on('2026-07-09')], question()), 'T4.OPEN', 'OPEN');
    expect([period, months.slice(-3), byLpu]).toEqual([{ n: 1 }, [{ n: 2 }, { n: 1 }, { n: 1 }], { 'LPU-1': { n: 1 } }]);
  });

  it('leave out a duplicate, whose work goes on in the other case', () => {
    expect(row(countFigures([on('2026-07-06', { status: 'DUPLICATE' })], question()), 'T1.KIND', 'HATE_CRIME').period).toEqual({ n: 0 });
  });

  it('are provisional while the instant may not be past, and while the period is not over', () => {
    expect(countFigures([], question()).provisional).toBe(false);
    expect(countFigures([], question({ isFinal: false })).provisional).toBe(true);
    expect(countFigures([], question({ knownAt: instant('2026-09-30T22:59:59.999Z') })).provisional).toBe(true);
    expect(countFigures([], question({ knownAt: instant('2026-09-30T23:00:00.000Z') })).provisional).toBe(false);
  });

  it('name the rules and calendars by which they were reckoned, and break a series where other rules began', () => {
    const adopted = [
      { version: 'force-2', from: instant('2026-08-10T00:00:00.000Z') },
      { version: 'default-2026-11', from: instant('2024-01-10T00:00:00.000Z') },
    ];
    const duties = [
      aDuty({ policyVersion: 'force-1' }),
      aDuty({ policyVersion: 'force-0', firstDueAt: instant('2026-06-06T09:00:00.000Z') }),
    ];
    const figures = countFigures([on('2026-07-06', { duties })], question({ adopted }));
    expect([figures.policyVersions, figures.calendarVersions]).toEqual([['default-2026-11', 'force-1'], ['2026-11-21']]);
    expect(figures.breaks).toEqual([{ month: '2026-08', what: 'Policy pack force-2' }]);
  });

  it('refuse a measure that counts into a table of another', () => {
    const [first, ...others] = plainMeasures;
    const wrong = { ...(first as (typeof plainMeasures)[number]), tables: [] };
    expect(() => countFigures(cases, question({ measures: [wrong, ...others] }))).toThrow(TypeError);
  });

  it('are the same to the letter in whatever order the cases come', () => {
    const once = JSON.stringify(countFigures(cases, question()));
    fc.assert(
      fc.property(fc.shuffledSubarray(cases, { minLength: cases.length }), (shuffled) => {
        expect(JSON.stringify(countFigures(shuffled, question()))).toBe(once);
      }),
      { numRuns: 30 },
    );
  });

  describe('of staff victims', () => {
    const colleague = (index: number, day = '2026-02-03') =>
      on(day, { caseId: `colleague-${index}`, isStaffVictim: true, lpu: 'LPU-9', personId: undefined });
    const many = Array.from({ length: 12 }, (_, index) => colleague(index));

    it('are counts of the rolling year, force-wide, with nothing to compare them with', () => {
      const figures = countFigures([...many, ...cases], question());
      expect(row(figures, 'T5.CASES', 'ALL')).toEqual({ row: 'ALL', label: 'ALL', period: { n: 12 }, months: [] });
      expect(figures.measures.find(({ id }) => id === 'T5')?.tables.map(({ kind }) => kind)).toEqual(['COUNT', 'COUNT']);
      expect(figures.lpus).not.toContain('LPU-9');
    });

    it('are too few to show under ten, and where the log does not hold the year', () => {
      expect(row(countFigures(many.slice(0, 9), question()), 'T5.CASES', 'ALL').period).toEqual({ few: true });
      const young = question({ logFrom: instant('2025-10-20T08:00:00.000Z') });
      expect(row(countFigures(many, young), 'T5.CASES', 'ALL').period).toEqual({ few: true });
    });

    it('are in no other figure, nor are others in theirs', () => {
      const alone = JSON.stringify(countFigures(cases, question()).measures.slice(0, 4));
      expect(JSON.stringify(countFigures([...many, ...cases], question()).measures.slice(0, 4))).toBe(alone);
    });
  });

  describe('down to their cases', () => {
    const kept = aDuty({ status: 'MET_ON_TIME' });
    const some = [on('2026-07-06', { duties: [kept] }), on('2026-07-07', { duties: [aDuty()], lpu: 'LPU-2' }), on('2026-03-01')];
    const asked = (table: string, code: string, lpu?: string) => casesInCell(some, question(), { table, row: code, lpu });

    it('list who is counted, and all that it is a share of', () => {
      expect(asked('T1.KIND', 'HATE_CRIME').counted).toEqual(['case-2026-07-06', 'case-2026-07-07']);
      expect(asked('T2.RULE', 'FIRST_CONTACT')).toEqual({ counted: ['case-2026-07-06'], of: ['case-2026-07-06', 'case-2026-07-07'] });
      expect(asked('T2.RULE', 'FIRST_CONTACT', 'LPU-2')).toEqual({ counted: [], of: ['case-2026-07-07'] });
    });

    it('list nobody for a figure of staff victims, nor for one that there is not', () => {
      const none = { counted: [], of: [] };
      expect(casesInCell([on('2026-07-06', { isStaffVictim: true })], question(), { table: 'T5.CASES', row: 'ALL' })).toEqual(none);
      expect(asked('T9.NONE', 'ALL')).toEqual(none);
    });
  });

  it('begin no later than any window does', () => {
    const year = periodOf('2023-10..2026-09') as ReportingPeriod;
    const figures = countFigures([on('2021-01-10')], question({ period: year, logFrom: instant('2020-01-01T00:00:00.000Z') }));
    expect([row(figures, 'T1.KIND', 'HATE_CRIME').before, figures.months.length]).toEqual([{ n: 1 }, 24]);
    expect(figures.months[0]).toBe('2024-10' as Month);
  });
});
