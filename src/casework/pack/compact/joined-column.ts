import type { PackCell } from '../pack-document';

/** A cell for reading. `isWords`: a reason why there is no number. */
export type CompactCell = { readonly text: string; readonly isWords?: true };
/** A column for reading, of one or several columns of the document: their ids, and how their texts become one. */
export type JoinedColumn = {
  readonly label: string;
  readonly uses: readonly string[];
  readonly join: (cells: readonly PackCell[]) => CompactCell;
};

const textOf = (cell: PackCell | undefined): string => cell?.text ?? '';

export const alone = (id: string, label: string): JoinedColumn => ({ label, uses: [id], join: ([cell]) => cellFor(cell, textOf(cell)) });

/** `61.3% (92 of 150)`; where there is no share, the counts and why: `1 of 3: too few to show`. */
export const shareWithCounts = (ids: readonly [share: string, n: string, of: string], label: string): JoinedColumn => ({
  ...{ label, uses: ids },
  join: ([share, n, of]) => {
    if (share?.kind === 'NUMBER') return { text: `${share.text} (${textOf(n)} of ${textOf(of)})` };
    return n?.kind === 'NUMBER' ? { text: `${n.text} of ${textOf(of)}: ${textOf(share)}` } : cellFor(share, textOf(share));
  },
});

/** `53.3% to 68.8%`. */
export const interval = (low: string, high: string, label: string): JoinedColumn => ({
  ...{ label, uses: [low, high] },
  join: ([from, to]) => cellFor(from, from?.kind === 'NUMBER' ? `${from.text} to ${textOf(to)}` : textOf(from)),
});

/** `12 (5 without proof yet)`. */
export const ofThese = (id: string, part: string, label: string, words: string): JoinedColumn => ({
  ...{ label, uses: [id, part] },
  join: ([all, some]) => cellFor(all, some?.kind === 'NUMBER' && some.value > 0 ? `${textOf(all)} (${some.text} ${words})` : textOf(all)),
});

/** `2 declined, 1 waived`: what there is of each, or that there is none. */
export const listed = (parts: readonly (readonly [id: string, words: string])[], label: string): JoinedColumn => ({
  ...{ label, uses: parts.map(([id]) => id) },
  join: (cells) => {
    const without = cells.find(({ kind }) => kind !== 'NUMBER');
    if (without) return cellFor(without, without.text);
    const there = cells.flatMap((cell, place) =>
      cell.kind === 'NUMBER' && cell.value > 0 ? [`${cell.text} ${parts[place]?.[1] ?? ''}`] : [],
    );
    return { text: there.length > 0 ? there.join(', ') : 'none' };
  },
});

const cellFor = (cell: PackCell | undefined, text: string): CompactCell => ({ text, ...(cell?.kind !== 'NUMBER' && { isWords: true }) });
