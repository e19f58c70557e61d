import type { FigureCell, FigureMeasure, Figures } from '../figures/figures';
import type { ReportingPeriod } from '../figures/reporting-period';
import { periodOf } from '../figures/reporting-period';
import type { Edition } from './edition';
import { hideStaffVictims, staffVictimThreshold } from './hide-few';
import { tellsOfOneQuarter } from './overlapping-years';

const few: FigureCell = { few: true };

/**
 * The figures as a pack may hold them: of staff victims only the rolling years that, beside those of all earlier packs, tell of no single
 * quarter. What a pack holds is what its edition publishes, so the editions say what was shown.
 */
export function withSafeYears(figures: Figures, earlier: readonly Edition[]): Figures {
  const quarter = numberOf(figures.period);
  const tellsTooMuch = (table: string, row: string, cell: FigureCell): boolean =>
    'n' in cell && tellsOfOneQuarter(shownOf(earlier, table, row), quarter, cell.n, staffVictimThreshold);
  return ofStaffVictims(figures, ({ tables }) => {
    const hides = tables.flatMap(({ id, rows }) =>
      rows.flatMap(({ row, period }) => (tellsTooMuch(id, row, period) ? [`${id} ${row}`] : [])),
    );
    return hideStaffVictims(tables, staffVictimThreshold, new Set(hides));
  });
}

/**
 * The same figures with nothing of staff victims, for everything that is asked and not frozen: as known at two instants they would
 * differ by what was entered in between, and that may be one case.
 */
export const withoutStaffVictims = (figures: Figures): Figures =>
  ofStaffVictims(figures, ({ tables }) =>
    tables.map((table) => ({ ...table, rows: table.rows.map(({ row, label }) => ({ row, label, period: few, months: [] })) })),
  );

const ofStaffVictims = (figures: Figures, tablesOf: (measure: FigureMeasure) => FigureMeasure['tables']): Figures => ({
  ...figures,
  measures: figures.measures.map((measure) => (measure.about === 'STAFF_VICTIMS' ? { ...measure, tables: tablesOf(measure) } : measure)),
});

/** Quarters on end, one more each. */
const numberOf = ({ from }: ReportingPeriod): number => (Number(from.slice(0, 4)) * 12 + Number(from.slice(5)) - 1) / 3;

const shownOf = (earlier: readonly Edition[], id: string, row: string): ReadonlyMap<number, number> =>
  new Map(
    earlier.flatMap(({ period, tables }) => {
      const cell = tables.find((table) => table.id === id)?.rows.find((one) => one.row === row)?.cells[0];
      const quarter = periodOf(period);
      return quarter && cell && 'n' in cell ? [[numberOf(quarter), cell.n] as const] : [];
    }),
  );
