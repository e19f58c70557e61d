import type { FigureRow, FigureTable } from '../../../domain/figures/figures';
import { type Difference, differenceOf } from '../../../domain/measures/statistics/newcombe';
import { shareOf } from './counts-of';

type Share = { readonly n: number; readonly of: number };
export type Comparison = { readonly own: Share; readonly others: Share; readonly difference?: Difference };

export const statedRow = 'STATED';
export const notStatedRow = 'NOT_STATED';
/** Fewer cases than this in a group: counts are shown, and no share. */
export const fewestForShare = 5;

/** Rows are groups of people, compared with everybody else who stated theirs. */
export const isOfGroups = ({ kind, rows }: Pick<FigureTable, 'kind' | 'rows'>): boolean =>
  kind === 'SHARE' && rows.some(({ row }) => row === statedRow);

/** A group against everyone else who stated theirs: all who did, without the group. Not stated is nobody's else. */
export function comparison(table: FigureTable, row: FigureRow, window: 'period' | 'rollingYear'): Comparison | undefined {
  const own = shareOf(row[window]);
  const stated = shareOf(table.rows.find((other) => other.row === statedRow)?.[window]);
  if (!own || !stated || row.row === statedRow || row.row === notStatedRow) return undefined;
  const others = { n: stated.n - own.n, of: stated.of - own.of };
  const enough = own.of >= fewestForShare && others.of >= fewestForShare;
  return { own, others, ...(enough && { difference: differenceOf(own, others) }) };
}

/** Whether the whole interval lies on one side of nought. */
export const isForSure = ({ low, high }: Pick<Difference, 'low' | 'high'>): boolean => low > 0 || high < 0;
