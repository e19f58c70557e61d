import { monthsFrom } from '../../../src/domain/figures/month';
import type { FigureCell, FigureMeasure, FigureRow, Figures, FigureTable } from '../../../src/domain/figures/figures';
import { endOf, periodOf, type ReportingPeriod } from '../../../src/domain/figures/reporting-period';
import { monthAfter } from '../../../src/domain/figures/month';

export const quarter = (code: string): ReportingPeriod => periodOf(code) as ReportingPeriod;

/** One row of a table: by its code, the period's cell, and what else a test says of it. */
export const aRow = (row: string, period: FigureCell, over: Partial<FigureRow> = {}): FigureRow => ({
  row,
  label: row,
  period,
  months: [],
  ...over,
});

/** Hate crimes and incidents by kind, unless a test says otherwise. */
export const aTable = (over: Partial<FigureTable> = {}): FigureTable => ({
  id: 'M1.KIND',
  title: 'Cases by kind',
  kind: 'COUNT',
  unit: 'cases',
  rowsAddUp: false,
  rows: [],
  ...over,
});

/** The measure that a table belongs to, by the first part of its id. */
export const aMeasure = (tables: readonly FigureTable[], over: Partial<FigureMeasure> = {}): FigureMeasure => ({
  id: tables[0]?.id.split('.')[0] ?? 'M1',
  version: 1,
  title: 'Volume by kind',
  section: 'VOLUMES',
  about: 'PUBLIC',
  definition: 'Cases recorded in the month.',
  denominator: 'None.',
  traps: [],
  source: 'A test.',
  tables,
  ...over,
});

/** The second quarter of 2026-27 as known a fortnight after it ended. */
export const figuresOf = (measures: readonly FigureMeasure[], over: Partial<Figures> = {}): Figures => {
  const period = over.period ?? quarter('2026-27-Q2');
  return {
    shape: 'steadfast.figures/1',
    period,
    knownAt: endOf({ ...period, to: monthAfter(period.to) }),
    provisional: false,
    logBegins: null,
    months: monthsFrom(monthAfter(period.to, -23), period.to),
    lpus: ['LPU-1', 'LPU-2', 'LPU-3'],
    policyVersions: ['default-2026-11'],
    calendarVersions: ['2026-11-21'],
    outcomeSets: [],
    breaks: [],
    measures,
    ...over,
  };
};
