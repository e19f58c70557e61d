import type { FigureCell, Figures, FigureTable } from '../figures/figures';
import { monthsFrom } from '../figures/month';
import type { ReportingPeriod } from '../figures/reporting-period';

/**
 * The shares of an earlier quarter as known by now, added up from the months of later figures; nothing where a month of it lies before
 * the log or before the months that the figures have.
 */
export function quarterByMonths(figures: Figures, quarter: ReportingPeriod): Pick<Figures, 'measures' | 'lpus'> | undefined {
  const places = monthsFrom(quarter.from, quarter.to).map((month) => figures.months.indexOf(month));
  if (places.includes(-1)) return undefined;
  const measures = figures.measures.map((measure) => ({ ...measure, tables: measure.tables.filter(({ kind }) => kind === 'SHARE') }));
  const isWhole = (table: FigureTable): boolean => table.rows.every(({ months }) => places.every((place) => months[place]));
  if (!measures.every(({ about, tables }) => about === 'STAFF_VICTIMS' || tables.every(isWhole))) return undefined;
  const summed = (table: FigureTable): FigureTable => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, period: sharesOf(places.map((place) => row.months[place])) })),
  });
  return { lpus: figures.lpus, measures: measures.map((measure) => ({ ...measure, tables: measure.tables.map(summed) })) };
}

function sharesOf(cells: readonly (FigureCell | null | undefined)[]): FigureCell {
  const shares = cells.map((cell) => (cell && 'of' in cell ? cell : { n: 0, of: 0 }));
  return { n: shares.reduce((sum, { n }) => sum + n, 0), of: shares.reduce((sum, { of }) => sum + of, 0) };
}
