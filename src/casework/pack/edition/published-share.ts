import type { PublishedCell, PublishedTable } from '../../../domain/publication/edition';
import type { PackCell, PackColumn } from '../pack-document';
import { percentOf } from '../rounding';
import { fewCell, nothingToCount, percentCell } from '../tables/cells';

/** Which columns a share is worked out from: of duties those on time, of everything else the number. */
const shares = [
  ['onTime', 'due', 'On time, of those due'],
  ['n', 'of', 'Share'],
] as const;

type Columns = PublishedTable['columns'];
export type ShareOfRow = { readonly column: PackColumn; readonly cell: (cells: readonly PublishedCell[]) => PackCell };

/** Worked out from what is shown and from nothing else; undefined for a table of counts that are a share of nothing. */
export function publishedShare(columns: Columns): ShareOfRow | undefined {
  const place = (name: string): number => columns.findIndex(({ id }) => id === name);
  const found = shares.find(([one, all]) => place(one) >= 0 && place(all) >= 0);
  if (!found) return undefined;
  const [n, of, label] = found;
  return {
    column: { id: 'share', label, unit: '%' },
    cell: (cells) => {
      const [part, whole] = [cells[place(n)], cells[place(of)]];
      if (!part || !whole || 'few' in part || 'few' in whole) return fewCell();
      return whole.n === 0 ? nothingToCount : percentCell(percentOf(part.n, whole.n));
    },
  };
}
