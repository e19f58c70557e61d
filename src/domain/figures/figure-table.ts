import type { MeasureTable } from '../measures/measure';
import type { PolicyPack } from '../obligations/policy-pack/policy-pack';
import type { FigureCell, FigureRow, FigureTable } from './figures';
import type { Month } from './month';
import type { RowTally, TableTally } from './table-tally';
import { rowCodes } from './table-tally';
import { cellOf, sumOf } from './tallied';
import type { Windows } from './windows';

/** `months`: of the run chart; `logBegins`: of those before it nothing is known. */
export type Shown = {
  readonly windows: Windows;
  readonly months: readonly Month[];
  readonly logBegins: Month | null;
  readonly pack: PolicyPack;
};

/** A table as the figures show it: each window is the sum of its months, and of a state at month's end the last month's. */
export function figureTable(tally: TableTally, shown: Shown): FigureTable {
  const rows = rowCodes(tally).map((row) => figureRow(tally.table, row, tally.rows.get(row), shown));
  return { ...heading(tally.table), rows };
}

export const heading = ({ id, title, kind, unit, rowsAddUp, isSnapshot, better, note }: MeasureTable): Omit<FigureTable, 'rows'> => ({
  id,
  title,
  kind,
  unit,
  rowsAddUp,
  ...(isSnapshot && { isSnapshot }),
  ...(better && { better }),
  ...(note !== undefined && { note }),
});

export function windowCell({ kind, isSnapshot }: MeasureTable, tally: RowTally | undefined, months: readonly Month[]): FigureCell {
  const asked = isSnapshot ? months.slice(-1) : months;
  return cellOf(
    sumOf(
      kind,
      asked.flatMap((month) => tally?.months.get(month) ?? []),
    ),
  );
}

function figureRow(table: MeasureTable, row: string, tally: RowTally | undefined, { windows, months, logBegins, pack }: Shown): FigureRow {
  const cell = (window: readonly Month[]): FigureCell => windowCell(table, tally, window);
  const { period, before, yearBefore, rollingYear } = windows;
  return {
    row,
    label: table.labelOf(row, pack),
    period: cell(period),
    ...(before && { before: cell(before) }),
    ...(yearBefore && { yearBefore: cell(yearBefore) }),
    ...(rollingYear && { rollingYear: cell(rollingYear) }),
    months: months.map((month) => (logBegins !== null && month >= logBegins ? cell([month]) : null)),
    ...(table.byLpu && { byLpu: byLpu(tally) }),
  };
}

/** Units of which nothing was counted are left out: there each is nought. */
const byLpu = (tally: RowTally | undefined): Record<string, FigureCell> =>
  Object.fromEntries([...(tally?.byLpu ?? [])].sort(([one], [other]) => (one < other ? -1 : 1)).map(([lpu, sum]) => [lpu, cellOf(sum)]));
