import type { FigureCell, FigureMeasure, FigureRow, Figures, FigureTable, Restated, Restatement } from './figures';
import { isSameCell } from './same-cell';

/**
 * What is known by now of a period that was frozen before, where it came out otherwise: the period's own cells, of the force and by
 * unit, in the order of the frozen pack. A measure that has another version by now is left out: its series breaks, and no entry did it.
 * Staff victims are never in it: a cell of theirs that moved would say what one entry said.
 *
 * @param before as frozen
 * @param now the same period, as known later
 */
export function restate(before: Figures, now: Figures, entries: Restatement['entries']): Restatement {
  if (before.period.code !== now.period.code) throw new TypeError('a restatement compares one period with itself');
  const cells = publicMeasures(before).flatMap((measure) => {
    const later = publicMeasures(now).find(({ id }) => id === measure.id);
    return later?.version === measure.version ? pairs(measure.tables, later.tables).flatMap(inTable) : [];
  });
  return { period: before.period.code, frozenAsKnownAt: before.knownAt, cells, entries };
}

const publicMeasures = ({ measures }: Figures): readonly FigureMeasure[] => measures.filter(({ about }) => about === 'PUBLIC');

type Pair<Of> = { readonly was?: Of | undefined; readonly is?: Of | undefined };

/** What has the same name in both; then what is only there now. */
function pairs<Of extends { readonly id: string } | { readonly row: string }>(
  before: readonly Of[],
  now: readonly Of[],
): readonly Pair<Of>[] {
  const name = (one: Of): string => ('id' in one ? one.id : one.row);
  const named = (list: readonly Of[], wanted: string): Of | undefined => list.find((one) => name(one) === wanted);
  return [
    ...before.map((was) => ({ was, is: named(now, name(was)) })),
    ...now.filter((is) => !named(before, name(is))).map((is) => ({ is })),
  ];
}

const inTable = ({ was, is }: Pair<FigureTable>): readonly Restated[] =>
  pairs(was?.rows ?? [], is?.rows ?? []).flatMap((rows) => inRow((is ?? was)?.id ?? '', rows));

function inRow(table: string, { was, is }: Pair<FigureRow>): readonly Restated[] {
  const { row, label } = (is ?? was) as FigureRow;
  const units = [...new Set([...Object.keys(was?.byLpu ?? {}), ...Object.keys(is?.byLpu ?? {})])].sort();
  const cells: readonly (Pair<FigureCell> & { readonly lpu?: string })[] = [
    { was: was?.period, is: is?.period },
    ...units.map((lpu) => ({ lpu, was: was?.byLpu?.[lpu], is: is?.byLpu?.[lpu] })),
  ];
  return cells
    .map(({ lpu, was: from, is: to }) => ({ table, row, label, ...(lpu !== undefined && { lpu }), from: from ?? null, to: to ?? null }))
    .filter(({ from, to }) => !isSameCell(from, to));
}
