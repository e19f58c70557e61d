import type { FigureRow, FigureTable } from '../../../domain/figures/figures';
import { type Difference, differenceOf } from '../../../domain/measures/statistics/newcombe';
import { shareOf } from './counts-of';

type Share = { readonly n: number; readonly of: number };
export type Comparison = { readonly own: Share; readonly others: Share; readonly difference?: Difference };

/** Fewer cases than this in a group: counts are shown, and no share. */
export const fewestForShare = 5;
export const notStatedRow = 'NOT_STATED';

/** What a table sets each row against: everybody who stated their ethnicity, or all cases, less the row itself. */
export type Whole = { readonly row: 'STATED' | 'ALL'; readonly others: string; readonly othersWords: string };
const stated: Whole = { row: 'STATED', others: 'Everyone else stated', othersWords: 'everyone else who stated theirs' };
const allCases: Whole = { row: 'ALL', others: 'All other cases', othersWords: 'all other cases' };

/** Of a table whose rows are groups, or strands (M15); undefined for every other. */
export function wholeOf({ id, kind, rows }: Pick<FigureTable, 'id' | 'kind' | 'rows'>): Whole | undefined {
  if (kind !== 'SHARE' || rows.length < 2) return undefined;
  return [stated, ...(id.endsWith('.BY_STRAND') ? [allCases] : [])].find(({ row }) => rows.some((one) => one.row === row));
}

/** The groups within one strand: too fine for the headline, and folded on the page. */
export const isWithinStrand = (table: Pick<FigureTable, 'id' | 'kind' | 'rows'>): boolean =>
  wholeOf(table)?.row === 'STATED' && !table.id.endsWith('.ALL');

/** A row against the whole without it. Whoever stated nothing is nobody's else, and the whole is compared with nothing. */
export function comparison(table: FigureTable, row: FigureRow, window: 'period' | 'rollingYear'): Comparison | undefined {
  const whole = wholeOf(table);
  const own = shareOf(row[window]);
  const all = shareOf(table.rows.find((other) => other.row === whole?.row)?.[window]);
  if (!own || !all || row.row === whole?.row || row.row === notStatedRow) return undefined;
  const others = { n: all.n - own.n, of: all.of - own.of };
  const enough = own.of >= fewestForShare && others.of >= fewestForShare;
  return { own, others, ...(enough && { difference: differenceOf(own, others) }) };
}

/** Whether the whole interval lies on one side of nought. */
export const isForSure = ({ low, high }: Pick<Difference, 'low' | 'high'>): boolean => low > 0 || high < 0;
