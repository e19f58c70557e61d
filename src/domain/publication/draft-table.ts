import type { FigureCell, FigureMeasure, FigureRow, Figures, FigureTable } from '../figures/figures';
import type { PublishedTable } from './edition';
import type { GoesOut } from './published-tables';

/** A table that goes out, with every number still in it. The last of several columns is what the others add up to, unless `isFlat`. */
export type DraftTable = Omit<PublishedTable, 'rows' | 'total'> & {
  readonly rows: readonly { readonly row: string; readonly label: string; readonly counts: readonly number[] }[];
  readonly total?: readonly number[];
  readonly isFlat: boolean;
};

type Columns = PublishedTable['columns'];
const number: Columns = [{ id: 'n', label: 'Number' }];
const duties: Columns = [
  { id: 'onTime', label: 'On time' },
  { id: 'recordedLate', label: 'On time, recorded late' },
  { id: 'late', label: 'Late' },
  { id: 'missed', label: 'Missed' },
  { id: 'due', label: 'Due' },
];
const shares = ([n, rest, of]: readonly [string, string, string]): Columns => [
  { id: 'n', label: n },
  { id: 'rest', label: rest },
  { id: 'of', label: of },
];

/** The period's counts of the table, or nothing where the figures do not have it or it holds no counts (times). */
export function draftTable({ measures, lpus }: Pick<Figures, 'measures' | 'lpus'>, goesOut: GoesOut): DraftTable | undefined {
  const measure = measures.find(({ about, tables }) => about === 'PUBLIC' && tables.some(({ id }) => id === goesOut.table));
  const table = measure?.tables.find(({ id }) => id === goesOut.table);
  if (!measure || !table || table.kind === 'SPREAD') return undefined;
  return goesOut.by === 'ROW' ? byRow(measure, table, goesOut) : byUnit(measure, table, lpus);
}

function byRow(measure: FigureMeasure, table: FigureTable, { parts }: GoesOut): DraftTable {
  const rows = table.rows.map(({ row, label, period }) => ({ row, label, counts: countsOf(table, period) }));
  const adds = table.rowsAddUp && table.kind !== 'PEOPLE' && rows.length > 1;
  const columns = table.kind === 'COUNT' ? number : table.kind === 'DUTIES' ? duties : shares(parts ?? ['Yes', 'No', 'All']);
  return { ...headOf(measure, table), columns, rows, ...(adds && { total: sumOf(rows) }), isFlat: false };
}

function byUnit(measure: FigureMeasure, table: FigureTable, lpus: readonly string[]): DraftTable {
  const units = [...new Set([...lpus, ...table.rows.flatMap(({ byLpu }) => Object.keys(byLpu ?? {}))])].sort();
  const of = (row: FigureRow, unit: string): readonly number[] => countsOf(table, row.byLpu?.[unit]);
  const isFlat = table.kind === 'COUNT';
  const rows = units.map((unit) => ({
    row: unit,
    label: unit,
    counts: isFlat ? table.rows.flatMap((row) => of(row, unit)) : sumOf(table.rows.map((row) => ({ counts: of(row, unit) }))),
  }));
  const columns = isFlat ? table.rows.map(({ row, label }) => ({ id: row, label })) : duties;
  const { id, title, ...head } = headOf(measure, table);
  return { id: `${id}.BY_LPU`, title: `${title}, by unit`, ...head, columns, rows, total: sumOf(rows), isFlat };
}

const headOf = ({ id, version, section }: FigureMeasure, table: FigureTable) => ({
  id: table.id,
  measure: id,
  version,
  section,
  title: table.title,
  unit: table.unit,
  ...(table.note !== undefined && { note: table.note }),
});

/** What is not there was not counted: nought. */
function countsOf({ kind }: FigureTable, cell: FigureCell | null | undefined): readonly number[] {
  if (kind === 'DUTIES') {
    const { onTime = 0, recordedLate = 0, late = 0, missed = 0 } = cell && 'onTime' in cell ? cell : {};
    return [onTime, recordedLate, late, missed, onTime + recordedLate + late + missed];
  }
  const n = cell && 'n' in cell ? cell.n : 0;
  const of = cell && 'of' in cell ? cell.of : 0;
  return kind === 'COUNT' ? [n] : [n, of - n, of];
}

const sumOf = (rows: readonly { readonly counts: readonly number[] }[]): readonly number[] =>
  rows.slice(1).reduce((sum, { counts }) => sum.map((value, column) => value + (counts[column] ?? 0)), rows[0]?.counts ?? []);
