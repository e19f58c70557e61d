import { dutyResults, type Line } from './line';

export type Cell = Readonly<Record<string, number>>;

const count = (lines: readonly Line[], of: (line: Line) => boolean): number => lines.filter(of).length;

/** What stands in one cell, from all lines that belong in it. */
export function cellOf(kind: string, lines: readonly Line[]): Cell {
  switch (kind) {
    case 'COUNT':
      return { n: lines.length };
    case 'SHARE':
      return { n: count(lines, ({ is }) => is === true), of: lines.length };
    case 'PEOPLE': {
      const repeat = new Set(lines.filter(({ is }) => is).map(({ person }) => person));
      return { n: repeat.size, of: new Set(lines.map(({ person }) => person)).size };
    }
    case 'SPREAD': {
      const values = lines.map(({ value }) => value!).toSorted((one, other) => one - other);
      return { n: values.length, median: nearestRank(values, 0.5), p90: nearestRank(values, 0.9) };
    }
    case 'DUTIES':
      return dutiesCell(lines);
    default:
      throw new TypeError(`a table of ${kind}`);
  }
}

function dutiesCell(lines: readonly Line[]): Cell {
  const cell: Record<string, number> = {};
  for (const result of dutyResults) cell[result] = count(lines, (line) => line.result === result);
  for (const beside of ['unconfirmed', 'wasPaused', 'pausedNow'] as const)
    cell[beside] = count(lines, (line) => line.beside!.includes(beside));
  return { ...cell, due: count(lines, ({ result }) => ['onTime', 'recordedLate', 'late', 'missed'].includes(result!)) };
}

/** Of n times in order the one at place n × part, rounded up to a whole place; to a tenth. */
function nearestRank(inOrder: readonly number[], part: number): number {
  const found = inOrder[Math.ceil(inOrder.length * part) - 1] ?? 0;
  return Math.round(found * 10) / 10;
}
