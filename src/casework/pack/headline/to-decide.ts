import type { FigureRow, FigureTable } from '../../../domain/figures/figures';
import { drawnWords } from '../chart-facts/drawn-unit';
import type { HeadlineLine } from '../pack-document';
import { countOf } from '../tables/counts-of';
import { comparison, isForSure, isWithinStrand, wholeOf } from '../tables/group-comparison';
import { figureName } from '../tables/figure-name';
import { totalOf } from '../tables/total-row';
import { sharedWords, sureness } from './movement';

export type ControlLine = { readonly n: number; readonly isSnapshot: boolean; readonly line: HeadlineLine };

/** Counts of what should not be: reviews overdue, closings without a review. Their target is none. */
export function aboveTarget(table: FigureTable): readonly ControlLine[] {
  if (table.kind !== 'COUNT' || table.better !== 'LOWER') return [];
  const total = totalOf(table);
  return (total ? [total] : table.rows).flatMap((row) => {
    const n = countOf(row.period) ?? 0;
    if (n === 0) return [];
    const sure = `The target is none. ${table.isSnapshot ? 'As it stood at the end of the period' : 'Each was counted'}, so chance plays no part.`;
    const text = `${figureName(table, row)}: ${drawnWords(n, table.unit)}.`;
    return [{ n, isSnapshot: table.isSnapshot ?? false, line: { text, sureness: sure, table: table.id, row: row.row } }];
  });
}

/** Groups that were served less well than everyone else, by more than chance would bring; over the year where the period says nothing. */
export function servedLess(table: FigureTable): readonly HeadlineLine[] {
  if (table.better === undefined || isWithinStrand(table)) return [];
  return table.rows.flatMap((row) => lessIn(table, row, 'period') ?? lessIn(table, row, 'rollingYear') ?? []);
}

function lessIn(table: FigureTable, row: FigureRow, window: 'period' | 'rollingYear'): HeadlineLine | undefined {
  const found = comparison(table, row, window);
  if (!found?.difference || !isForSure(found.difference)) return undefined;
  if (found.difference.difference > 0 === (table.better === 'HIGHER')) return undefined;
  const over = window === 'period' ? '' : ' over the year up to the end of the period';
  const text = `${figureName(table, row)}: ${sharedWords(found.own)}${over}, against ${sharedWords(found.others)} of ${wholeOf(table)?.othersWords ?? ''}.`;
  return { text, sureness: sureness(found.difference), table: table.id, row: row.row };
}
