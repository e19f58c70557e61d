import type { FigureCell, Figures, FigureTable } from '../../../domain/figures/figures';
import type { Figure } from '../../../domain/quarterly-review/state';

/** One figure of a pack, found by the name that an action or a decision gives it. `cell` is absent where the unit has none. */
export type FoundFigure = { readonly label: string; readonly table: FigureTable; readonly cell: FigureCell };

export const tablesOf = ({ measures }: Figures): readonly FigureTable[] => measures.flatMap(({ tables }) => tables);

/** `undefined` where this pack has no such figure: another measure by then, or a unit that is no more. */
export function namedFigure(figures: Figures, { table: id, row: code, lpu }: Figure): FoundFigure | undefined {
  const table = tablesOf(figures).find((one) => one.id === id);
  const row = table?.rows.find((one) => one.row === code);
  const cell = lpu === undefined ? row?.period : row?.byLpu?.[lpu];
  if (!table || !row || !cell) return undefined;
  return { label: `${table.title}: ${row.label}${lpu === undefined ? '' : `, ${lpu}`}`, table, cell };
}
