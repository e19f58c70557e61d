import type { FigureCell, FigureMeasure, FigureRow, Figures, FigureTable } from '../../../src/domain/figures/figures';
import { type Month, monthsFrom } from '../../../src/domain/figures/month';
import { periodOf } from '../../../src/domain/figures/reporting-period';
import { instant } from '../../../src/kernel/instant';

export const months = monthsFrom('2024-10' as Month, '2026-09' as Month);

/** Duties of which every number that is not told is nought. */
export const duties = (told: Partial<Record<string, number>>): FigureCell =>
  ({
    ...{ due: 0, onTime: 0, recordedLate: 0, late: 0, missed: 0, declined: 0, waived: 0, replaced: 0, ended: 0 },
    ...{ unconfirmed: 0, wasPaused: 0, pausedNow: 0, notYetDue: 0 },
    ...told,
  }) as FigureCell;

/** A row whose months all hold what the period holds. */
export const aRow = (row: string, label: string, period: FigureCell, over: Partial<FigureRow> = {}): FigureRow => ({
  ...{ row, label, period, before: period, yearBefore: period, rollingYear: period },
  months: months.map(() => period),
  ...over,
});

export const aTable = (over: Partial<FigureTable> & Pick<FigureTable, 'id' | 'kind' | 'rows'>): FigureTable => ({
  ...{ title: 'First contact', unit: 'cases', rowsAddUp: false },
  ...over,
});

export const aMeasure = (tables: readonly FigureTable[], over: Partial<FigureMeasure> = {}): FigureMeasure => ({
  ...{ id: 'M4', version: 1, title: 'First contact', section: 'TIMELINESS', about: 'PUBLIC' },
  definition: 'First contacts by when they were due.',
  denominator: 'Those that fell due.',
  traps: ['Late entry stands apart.'],
  source: 'The force’s own standard.',
  ...over,
  tables,
});

/** Quarter 2 of 2026-27 as known on 5 October 2026; the log begins in October 2024. */
export const figures = (measures: readonly FigureMeasure[], over: Partial<Figures> = {}): Figures => {
  const period = periodOf('2026-27-Q2');
  if (!period) throw new TypeError('it is a quarter');
  return {
    ...{ shape: 'steadfast.figures/1', period, knownAt: instant('2026-10-05T08:00:00.000Z'), provisional: false },
    ...{ logBegins: '2024-10' as Month, months, lpus: ['LPU-1', 'LPU-2'] },
    ...{ policyVersions: ['default-2026-11'], calendarVersions: ['2026-11-21'], outcomeSets: [], breaks: [] },
    measures,
    ...over,
  };
};

/** The same without some of its windows, as where the log had not begun. */
export const without = (row: FigureRow, ...windows: readonly ('before' | 'yearBefore' | 'rollingYear')[]): FigureRow =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !(windows as readonly string[]).includes(name))) as FigureRow;
