import type { Figures } from '../figures/figures';
import type { ReportingPeriod } from '../figures/reporting-period';
import { quartersSoFar } from './blocks';
import { type DraftTable, draftTable } from './draft-table';
import type { Edition, PublishedTable } from './edition';
import { keyOf } from './keys';
import type { Ledger } from './ledger';
import { ledgerOf } from './ledger-of';
import { publishedTables } from './published-tables';
import { quarterByMonths } from './quarter-by-months';

/** One quarter of the two years by the calendar: what its edition shows and hides of the tables that pool, under names of its own. */
export type QuarterToPool = { readonly quarter: ReportingPeriod; readonly ledger: Ledger; readonly hidden: ReadonlySet<string> };

/** A cell's name among those of several quarters. */
export const inPeriod = (period: string, key: string): string => `${period} ${key}`;

/** M16 stands in no row that pools, but gives away how many stated their ethnicity. */
const pooling = publishedTables.filter(({ table, pools }) => pools || table === 'M16.ETHNICITY');
/** How many cases are compared: where that is hidden, other tables say more of it than is looked at here. */
const allCompared = keyOf('M15.KEPT.BY_STRAND', 'ALL', 'of');

/** The quarters that can be added up: published, in the same tables, counted by the same version. */
export const quartersToPool = (figures: Figures, own: readonly PublishedTable[], earlier: readonly Edition[]): readonly QuarterToPool[] =>
  quartersSoFar(figures.period).flatMap((quarter) => {
    const isOwn = quarter.code === figures.period.code;
    const tables = isOwn ? own : earlier.find(({ period }) => period === quarter.code)?.tables;
    const counted = isOwn ? figures : quarterByMonths(figures, quarter);
    if (!tables || !counted) return [];
    const drafts = pooling.flatMap((goesOut) => draftTable(counted, goesOut) ?? []);
    if (!drafts.every((draft) => isAlike(draft, tables))) return [];
    const ledger = ledgerOf(drafts);
    const shown = new Set(tables.flatMap(shownIn));
    const hidden = new Set([...ledger.counts.keys()].filter((key) => !shown.has(key) && ledger.counts.get(key)?.is !== 'KNOWN'));
    return hidden.has(allCompared) ? [] : [named(quarter, ledger, hidden)];
  });

const isAlike = ({ id, version, columns }: DraftTable, tables: readonly PublishedTable[]): boolean =>
  tables.some(
    (table) => table.id === id && table.version === version && table.columns.every((column, place) => column.id === columns[place]?.id),
  );

const shownIn = ({ id, columns, rows }: PublishedTable): readonly string[] =>
  rows
    .filter(({ pooled }) => pooled === undefined)
    .flatMap(({ row, cells }) => columns.flatMap((column, place) => ('n' in (cells[place] ?? {}) ? [keyOf(id, row, column.id)] : [])));

const named = (quarter: ReportingPeriod, { counts, lines }: Ledger, hidden: ReadonlySet<string>): QuarterToPool => {
  const name = (key: string): string => inPeriod(quarter.code, key);
  return {
    quarter,
    ledger: {
      counts: new Map([...counts].map(([key, count]) => [name(key), { ...count, key: name(key) }])),
      lines: lines.map((line) => new Map([...line].map(([key, times]) => [name(key), times]))),
    },
    hidden: new Set([...hidden].map(name)),
  };
};
