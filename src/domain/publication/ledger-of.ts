import type { DraftTable } from './draft-table';
import { keyOf, totalRow } from './keys';
import type { Count, Ledger, Line } from './ledger';
import { relationsBetween } from './relations';

/** Everything that a reader can add up, in the tables and between them. */
export function ledgerOf(tables: readonly DraftTable[]): Ledger {
  const counts = new Map(tables.flatMap(countsOf).map((count) => [count.key, count]));
  const value = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + (counts.get(key)?.value ?? 0), 0);
  const lines = tables.flatMap(linesOf);
  for (const { sum, of, rest, known } of relationsBetween(tables)) {
    if (![...sum, ...of].every((key) => counts.has(key)) || sum.length === 0) continue;
    if (rest !== undefined) counts.set(rest, { key: rest, value: value(of) - value(sum), is: 'IMPLIED' });
    if (known !== undefined) counts.set(known, { key: known, value: value(sum), is: 'KNOWN' });
    lines.push(lineOf(rest === undefined ? sum : [...sum, rest], known === undefined ? of : [known]));
  }
  return { counts, lines };
}

const lineOf = (parts: readonly string[], whole: readonly string[]): Line =>
  new Map([...parts.map((key) => [key, 1] as const), ...whole.map((key) => [key, -1] as const)]);

/** The place of the column that the others add up to, where one does. */
const wholeOf = ({ columns, isFlat }: DraftTable): number => (isFlat || columns.length === 1 ? -1 : columns.length - 1);

const countsOf = (table: DraftTable): readonly Count[] =>
  [...table.rows, ...(table.total ? [{ row: totalRow, counts: table.total }] : [])].flatMap(({ row, counts }) =>
    table.columns.map(({ id }, place) => ({
      key: keyOf(table.id, row, id),
      value: counts[place] ?? 0,
      is: row === totalRow || place === wholeOf(table) ? 'TOTAL' : 'CELL',
    })),
  );

function linesOf(table: DraftTable): readonly Line[] {
  const whole = wholeOf(table);
  const rows = table.rows.map(({ row }) => row);
  const columns = table.columns.map(({ id }) => id);
  const across = [...rows, ...(table.total ? [totalRow] : [])].map((row) => {
    const keys = columns.map((column) => keyOf(table.id, row, column));
    return lineOf(keys.slice(0, whole), keys.slice(whole));
  });
  const down = columns.map((column) =>
    lineOf(
      rows.map((row) => keyOf(table.id, row, column)),
      [keyOf(table.id, totalRow, column)],
    ),
  );
  return [...(whole < 0 ? [] : across), ...(table.total ? down : [])];
}
