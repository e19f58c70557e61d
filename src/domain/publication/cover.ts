import type { DraftTable } from './draft-table';
import type { PublishedCell, PublishedTable } from './edition';
import { keyOf, totalRow } from './keys';

/** The table as it goes out, with what is hidden taken out of it. */
export function cover({ isFlat: _, rows, total, ...head }: DraftTable, hidden: ReadonlySet<string>): PublishedTable {
  const cells = (row: string, counts: readonly number[]): readonly PublishedCell[] =>
    head.columns.map(({ id }, place) => (hidden.has(keyOf(head.id, row, id)) ? { few: true } : { n: counts[place] ?? 0 }));
  return {
    ...head,
    rows: rows.map(({ row, label, counts }) => ({ row, label, cells: cells(row, counts) })),
    ...(total && { total: cells(totalRow, total) }),
  };
}
