import type { Figures } from '../figures/figures';
import type { ReportingPeriod } from '../figures/reporting-period';
import { quartersSoFar } from './blocks';
import { type DraftTable, draftTable } from './draft-table';
import type { Edition, PublishedTable } from './edition';
import { keyOf } from './keys';
import { type Ledger, partsOf } from './ledger';
import { ledgerOf } from './ledger-of';
import { isFree, type Worlds, worldsTogether } from './other-worlds';
import { publishedTables } from './published-tables';
import { quarterByMonths } from './quarter-by-months';
import { isGuarded, readLedger } from './reader';

/** One quarter of the two years by the calendar: its counts, and the worlds that its own edition leaves, under names of its own. */
export type QuarterToPool = {
  readonly quarter: ReportingPeriod;
  readonly values: ReadonlyMap<string, number>;
  readonly guarded: readonly string[];
  readonly worlds: Worlds;
};

/** A cell's name among those of several quarters. */
export const inPeriod = (period: string, key: string): string => `${period} ${key}`;

/** M16 stands in no row that pools, but gives away how many stated their ethnicity. */
const pooling = publishedTables.filter(({ table, pools }) => pools || table === 'M16.ETHNICITY');
/** How many cases are compared: where that is hidden, other tables say more of it than is looked at here. */
const allCompared = keyOf('M15.KEPT.BY_STRAND', 'ALL', 'of');

/** The quarters that can be added up: published, in the same tables, counted by the same version, with nothing given away as known now. */
export const quartersToPool = (
  figures: Figures,
  own: readonly PublishedTable[],
  earlier: readonly Edition[],
  threshold: number,
): readonly QuarterToPool[] =>
  quartersSoFar(figures.period).flatMap((quarter) => {
    const isOwn = quarter.code === figures.period.code;
    const tables = isOwn ? own : earlier.find(({ period }) => period === quarter.code)?.tables;
    const counted = isOwn ? figures : quarterByMonths(figures, quarter);
    if (!tables || !counted) return [];
    const drafts = pooling.flatMap((goesOut) => draftTable(counted, goesOut) ?? []);
    const one = drafts.every((draft) => isAlike(draft, tables)) ? readQuarter(quarter, drafts, tables, threshold) : undefined;
    return one && !one.guarded.includes(inPeriod(quarter.code, allCompared)) && one.guarded.every((key) => isFree(one.worlds, key))
      ? [one]
      : [];
  });

const isAlike = ({ id, version, columns }: DraftTable, tables: readonly PublishedTable[]): boolean =>
  tables.some(
    (table) => table.id === id && table.version === version && table.columns.every((column, place) => column.id === columns[place]?.id),
  );

const shownIn = ({ id, columns, rows }: PublishedTable): readonly string[] =>
  rows
    .filter(({ pooled }) => pooled === undefined)
    .flatMap(({ row, cells }) => columns.flatMap((column, place) => ('n' in (cells[place] ?? {}) ? [keyOf(id, row, column.id)] : [])));

function readQuarter(
  quarter: ReportingPeriod,
  drafts: readonly DraftTable[],
  tables: readonly PublishedTable[],
  threshold: number,
): QuarterToPool {
  const shown = new Set(tables.flatMap(shownIn).map((key) => inPeriod(quarter.code, key)));
  const ledger = named(quarter.code, ledgerOf(drafts));
  const parts = partsOf(ledger).map((part) => {
    const hidden = new Set([...part.counts.values()].filter(({ key, is }) => is !== 'KNOWN' && !shown.has(key)).map(({ key }) => key));
    return { part, hidden, worlds: readLedger(part, hidden, threshold).worlds };
  });
  return {
    quarter,
    values: new Map([...ledger.counts.values()].map(({ key, value }) => [key, value])),
    guarded: parts.flatMap(({ part, hidden }) => [...hidden].filter((key) => isGuarded(part, hidden, key, threshold))),
    worlds: worldsTogether(parts.map(({ worlds }) => worlds)),
  };
}

const named = (period: string, { counts, lines }: Ledger): Ledger => ({
  counts: new Map([...counts.values()].map((count) => [inPeriod(period, count.key), { ...count, key: inPeriod(period, count.key) }])),
  lines: lines.map((line) => new Map([...line].map(([key, times]) => [inPeriod(period, key), times]))),
});
