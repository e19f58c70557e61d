import type { Figures } from '../figures/figures';
import { lengthOf } from '../figures/reporting-period';
import { blocksEndedBy, isWithin } from './blocks';
import type { Edition, PublishedRow, PublishedTable } from './edition';
import { keyOf } from './keys';
import { isFree, type Worlds, whereSumIsKnown, worldsTogether } from './other-worlds';
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
  const quarters = quartersToPool(figures, tables, earlier, threshold);
  const guarded = quarters.flatMap((one) => one.guarded);
  const isHidden = new Set(guarded);
  let worlds = wherePoolsAreKnown(worldsTogether(quarters.map((one) => one.worlds)), quarters, earlier);

  const pooled = (table: PublishedTable, { row, label }: PublishedRow): readonly PublishedRow[] => {
    const keys = table.columns.map(({ id }) => keyOf(table.id, row, id));
    for (const block of blocks) {
      const within = quarters.filter(({ quarter }) => isWithin(quarter, block.code));
      if (within.length * 3 !== lengthOf(block)) continue;
      if (!within.every(({ quarter }) => keys.some((key) => isHidden.has(inPeriod(quarter.code, key))))) continue;
      if (within.some(({ quarter }) => pooledRows(earlier, table.id, row).some((one) => isWithin(quarter, one.pooled ?? '')))) continue;
      const sums = keys.map((key) => sumOver(within, key, (part) => !isHidden.has(part)));
      if (sums.some(({ n, hidden, ofHidden }) => n < threshold || (hidden > 0 && (hidden < 2 || ofHidden < threshold)))) continue;
      const next = keys.reduce((left, key) => knowing(left, within, key, block.code), worlds);
      if (!guarded.every((key) => isFree(next, key))) continue;
      worlds = next;
      return [{ row, label, cells: sums.map(({ n }) => ({ n })), pooled: block.code }];
    }
    return [];
  };
  return tables.map((table) =>
    pooling.has(table.id) ? { ...table, rows: table.rows.flatMap((row) => [row, ...pooled(table, row)]) } : table,
  );
}

const pooledRows = (editions: readonly Edition[], id: string, row: string): readonly PublishedRow[] =>
  editions
    .flatMap(({ tables }) => tables.filter((table) => table.id === id))
    .flatMap(({ rows }) => rows.filter((one) => one.row === row && one.pooled !== undefined));

/** The sum over the quarters, and how much of it is hidden in how many of them. */
function sumOver(within: readonly QuarterToPool[], key: string, isShown: (part: string) => boolean) {
  const parts = within.map(({ quarter, values }) => ({
    part: inPeriod(quarter.code, key),
    n: values.get(inPeriod(quarter.code, key)) ?? 0,
  }));
  const hidden = parts.filter(({ part }) => !isShown(part));
  const sum = (those: typeof parts): number => those.reduce((all, { n }) => all + n, 0);
  return { n: sum(parts), hidden: hidden.length, ofHidden: sum(hidden) };
}

const knowing = (worlds: Worlds, within: readonly QuarterToPool[], key: string, block: string): Worlds =>
  whereSumIsKnown(
    worlds,
    inPeriod(block, key),
    within.map(({ quarter }) => inPeriod(quarter.code, key)),
  );

/** What earlier editions added up is known. */
const wherePoolsAreKnown = (worlds: Worlds, quarters: readonly QuarterToPool[], earlier: readonly Edition[]): Worlds =>
  earlier
    .flatMap(({ tables }) => tables)
    .flatMap(({ id, columns, rows }) =>
      rows.flatMap(({ row, pooled }) =>
        pooled === undefined ? [] : columns.map((column) => ({ pooled, key: keyOf(id, row, column.id) })),
      ),
    )
    .reduce((left, { pooled, key }) => {
      const within = quarters.filter(({ quarter }) => isWithin(quarter, pooled));
      return within.length === 0 ? left : knowing(left, within, key, pooled);
    }, worlds);
