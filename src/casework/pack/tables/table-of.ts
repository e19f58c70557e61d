import type { FigureMeasure, FigureRow, Figures, FigureTable } from '../../../domain/figures/figures';
import { periodChart } from '../chart-facts/period-charts';
import { runCharts } from '../chart-facts/run-charts';
import type { PackRow, PackTable } from '../pack-document';
import { byUnitId, unitColumnsAndRows } from './by-unit';
import { columnsOf } from './columns-and-cells';
import { wholeOf } from './group-comparison';
import { groupColumns, groupRows } from './group-table';
import { howCounted } from './how-counted';
import { totalOf } from './total-row';
import type { UnitNames } from './unit-words';
import { type WindowId, windowIds } from './windows';

type Of = Pick<Figures, 'months' | 'breaks' | 'knownAt'>;

/** A table as the meeting reads it, and after it the same by unit where it is kept by unit. */
export function tablesOf(measure: FigureMeasure, table: FigureTable, figures: Of, names: UnitNames): readonly PackTable[] {
  const units = unitColumnsAndRows(table, names);
  const byUnit: PackTable = {
    ...{ id: byUnitId(table.id), measure: measure.id, title: `${table.title}, by local policing unit` },
    ...units,
    notes: ['By the unit that had the case when it was recorded.'],
    how: howCounted(measure),
    charts: table.rows.length === 1 ? unitChart(table, units.rows) : [],
  };
  return [tableOf(measure, table, figures), ...(units.rows.length > 0 ? [byUnit] : [])];
}

function unitChart(table: FigureTable, units: readonly PackRow[]): PackTable['charts'] {
  const cells = table.rows[0]?.byLpu ?? {};
  const labelled = units.flatMap(({ lpu, label }) => {
    const cell = cells[lpu ?? ''];
    return cell ? [{ label, cell }] : [];
  });
  return periodChart(table, `${table.title}, by local policing unit`, labelled);
}

function tableOf(measure: FigureMeasure, table: FigureTable, figures: Of): PackTable {
  const labelled = table.rows.map(({ label, period: cell }) => ({ label, cell }));
  const isOfStaff = measure.about === 'STAFF_VICTIMS';
  return {
    ...{ id: table.id, measure: measure.id, title: table.title },
    ...columnsAndRows(table, isOfStaff),
    notes: [...(table.note === undefined ? [] : [table.note]), ...notesOn(table), ...(isOfStaff ? [onlyTheYear] : [])],
    how: howCounted(measure),
    charts: isOfStaff ? [] : [...periodChart(table, table.title, labelled), ...runCharts(table, figures)],
  };
}

const onlyTheYear =
  'Of colleagues who are victims a pack holds counts of the year up to its end alone, of the whole force, and none that is under ten.';

const notesOn = ({ isSnapshot, kind, rowsAddUp, rows }: FigureTable): readonly string[] => [
  ...(isSnapshot ? ['As it stood at the end of each period, never a sum over its months.'] : []),
  ...(kind === 'DUTIES' ? ['Declined, waived, replaced and ended duties, and those not due yet, stand beside and are in no share.'] : []),
  ...(!rowsAddUp && rows.length > 1 ? ['The rows do not add up to a total.'] : []),
];

function columnsAndRows(table: FigureTable, isOfStaff: boolean): Pick<PackTable, 'columns' | 'rows'> {
  const whole = wholeOf(table);
  if (whole) return { columns: groupColumns(table, whole), rows: groupRows(table) };
  if (!isOfStaff) return plainRows(table, windowIds);
  // What stands as their period is the year already.
  return plainRows({ ...table, rows: table.rows.map((row) => ({ ...row, rollingYear: row.period })) }, ['rollingYear']);
}

function plainRows(table: FigureTable, windows: readonly WindowId[]): Pick<PackTable, 'columns' | 'rows'> {
  const { columns, cellsOf } = columnsOf(table, windows);
  const packRow = (row: FigureRow): PackRow => ({ id: row.row, label: row.label, cells: cellsOf(row) });
  const total = totalOf(table);
  return { columns, rows: [...table.rows.map(packRow), ...(total ? [{ ...packRow(total), isTotal: true as const }] : [])] };
}
