import type { Counted, MeasureTable } from '../measures/measure';
import type { Month } from './month';
import { addTally, nothingTallied, type Tallied } from './tallied';

/** What has been counted into one row: by month, and by unit within the period alone. */
export type RowTally = { readonly months: Map<Month, Tallied>; readonly byLpu: Map<string, Tallied> };
export type TableTally = { readonly table: MeasureTable; readonly rows: Map<string, RowTally> };

export const emptyTable = (table: MeasureTable): TableTally => ({ table, rows: new Map() });

/** `ofPeriod`: the months that the figures by unit are of. */
export function addToTable({ table, rows }: TableTally, { row, month, lpu, tally }: Counted, ofPeriod: ReadonlySet<Month>): void {
  let into = rows.get(row);
  if (!into) rows.set(row, (into = { months: new Map(), byLpu: new Map() }));
  addTally(talliedAt(into.months, month, table), tally);
  if (table.byLpu && lpu !== undefined && ofPeriod.has(month)) addTally(talliedAt(into.byLpu, lpu, table), tally);
}

function talliedAt<Key>(tallied: Map<Key, Tallied>, key: Key, { kind }: MeasureTable): Tallied {
  let known = tallied.get(key);
  if (!known) tallied.set(key, (known = nothingTallied(kind)));
  return known;
}

/** Those that the table names come first, as it names them, whether anything was counted or not; the others follow by their code. */
export function rowCodes({ table, rows }: TableTally): readonly string[] {
  const named = table.rows ?? [];
  return [...named, ...[...rows.keys()].filter((row) => !named.includes(row)).sort()];
}
