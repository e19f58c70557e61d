import type { Figures } from '../figures/figures';
import { lengthOf } from '../figures/reporting-period';
import { blocksEndedBy, isWithin } from './blocks';
import type { Edition, PublishedRow, PublishedTable } from './edition';
import { givesAway } from './gives-away';
import { keyOf } from './keys';
import { type Ledger, partsOf } from './ledger';
import { publishedTables } from './published-tables';
import { inPeriod, type QuarterToPool, quartersToPool } from './quarters-to-pool';

const pooling = new Set(publishedTables.flatMap(({ table, pools }) => (pools ? [table] : [])));

/**
 * Rows of which something had to be hidden in every quarter of a half year, a year or two years, added up over it: whole or not at all,
 * and only where nothing that is hidden in any of the quarters comes back by it. These periods never overlap: a quarter of a row is
 * pooled once. A pooled row stands below the row that it is for. The quarters before count in it as known now.
 */
export function poolRows(
  figures: Figures,
  tables: readonly PublishedTable[],
  earlier: readonly Edition[],
  threshold: number,
): readonly PublishedTable[] {
  const blocks = blocksEndedBy(figures.period);
  if (blocks.length === 0) return tables;
  const quarters = quartersToPool(figures, tables, earlier);
  const hidden = new Set(quarters.flatMap((quarter) => [...quarter.hidden]));
  let ledger = earlier.reduce<Ledger>((all, edition) => withPooledOf(all, edition, quarters), allOf(quarters));

  const pooled = (table: PublishedTable, { row, label }: PublishedRow): readonly PublishedRow[] => {
    const keys = table.columns.map(({ id }) => keyOf(table.id, row, id));
    for (const block of blocks) {
      const within = quarters.filter(({ quarter }) => isWithin(quarter, block.code));
      if (within.length * 3 !== lengthOf(block)) continue;
      if (!within.every(({ quarter }) => keys.some((key) => hidden.has(inPeriod(quarter.code, key))))) continue;
      if (within.some(({ quarter }) => pooledRows(earlier, table.id, row).some((one) => isWithin(quarter, one.pooled ?? '')))) continue;
      const next = withPool(ledger, within, keys, block.code);
      const counts = keys.map((key) => next.counts.get(inPeriod(block.code, key))?.value ?? 0);
      if (counts.some((n) => n < threshold) || givesBack(next, hidden, inPeriod(block.code, keys[0] ?? ''), threshold)) continue;
      ledger = next;
      return [{ row, label, cells: counts.map((n) => ({ n })), pooled: block.code }];
    }
    return [];
  };
  return tables.map((table) =>
    pooling.has(table.id) ? { ...table, rows: table.rows.flatMap((row) => [row, ...pooled(table, row)]) } : table,
  );
}

const allOf = (quarters: readonly QuarterToPool[]): Ledger => ({
  counts: new Map(quarters.flatMap(({ ledger }) => [...ledger.counts])),
  lines: quarters.flatMap(({ ledger }) => ledger.lines),
});

const pooledRows = (editions: readonly Edition[], id: string, row: string): readonly PublishedRow[] =>
  editions
    .flatMap(({ tables }) => tables.filter((table) => table.id === id))
    .flatMap(({ rows }) => rows.filter((one) => one.row === row && one.pooled !== undefined));

/** What an earlier edition pooled is known. */
const withPooledOf = (ledger: Ledger, { tables }: Edition, quarters: readonly QuarterToPool[]): Ledger =>
  tables
    .flatMap(({ id, columns, rows }) =>
      rows.flatMap(({ row, pooled }) =>
        pooled === undefined ? [] : [{ pooled, keys: columns.map((column) => keyOf(id, row, column.id)) }],
      ),
    )
    .reduce((all, { pooled, keys }) => {
      const within = quarters.filter(({ quarter }) => isWithin(quarter, pooled));
      return within.length === 0 ? all : withPool(all, within, keys, pooled);
    }, ledger);

/** The ledger in which the sums of these counts over these quarters are known. */
function withPool({ counts, lines }: Ledger, within: readonly QuarterToPool[], keys: readonly string[], block: string): Ledger {
  const sums = keys.map((key) => ({ sum: inPeriod(block, key), parts: within.map(({ quarter }) => inPeriod(quarter.code, key)) }));
  const valueOf = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + (counts.get(part)?.value ?? 0), 0);
  return {
    counts: new Map([...counts, ...sums.map(({ sum, parts }) => [sum, { key: sum, value: valueOf(parts), is: 'KNOWN' }] as const)]),
    lines: [...lines, ...sums.map(({ sum, parts }) => new Map([...parts.map((part) => [part, 1] as const), [sum, -1] as const]))],
  };
}

/** Whether anything that is hidden comes back in the part of the ledger in which the sum stands. */
function givesBack(ledger: Ledger, hidden: ReadonlySet<string>, sum: string, threshold: number): boolean {
  const part = partsOf(ledger).find(({ counts }) => counts.has(sum));
  return part !== undefined && givesAway(part, new Set([...hidden].filter((key) => part.counts.has(key))), threshold) !== undefined;
}
