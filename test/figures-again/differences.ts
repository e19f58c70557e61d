import type { RecordedEvent } from '../../src/kernel/event';
import { allLines } from './all-lines';
import { type Cell, cellOf } from './cell';
import { knownLog } from './known-log';
import type { Line } from './line';
import type { ToldCell, ToldFigures, ToldRow, ToldTable } from './told-figures';
import { logBeginsOf, runMonthsOf, windowsOf } from './windows';

/** One cell that the figures and the second count do not agree on. */
export type Difference = {
  readonly table: string;
  readonly row: string;
  readonly where: string;
  readonly told: unknown;
  readonly counted: unknown;
};
export type Compared = {
  readonly cells: number;
  /** Cells in which there was something to count. */
  readonly filled: number;
  /** Tables in which nothing at all was counted: they prove nothing. */
  readonly empty: readonly string[];
  readonly differences: readonly Difference[];
};

const fewest = 10;

/** Counts everything again from the events alone and holds it against the figures, cell by cell. */
export function differencesOf(figures: ToldFigures, log: readonly RecordedEvent[]): Compared {
  const windows = windowsOf(figures.period);
  const run = runMonthsOf(figures.period, figures.knownAt);
  const begins = logBeginsOf(log[0]!.metadata.recordedAt);
  const months = [...new Set([...Object.values(windows).flat(), ...run])].toSorted();
  const byTable = listedBy(allLines(knownLog(log, figures.knownAt), months), 'table');
  const differences: Difference[] = [];
  const empty: string[] = [];
  let [cells, filled] = [0, 0];
  const told = figures.measures.flatMap(({ about, tables }) => tables.map((table) => ({ about, table })));
  for (const { about, table } of told) {
    const ofTable = byTable.get(table.id) ?? [];
    if (!ofTable.some(({ month }) => months.includes(month))) empty.push(table.id);
    const byRow = listedBy(ofTable, 'row');
    for (const row of new Set([...table.rows.map((one) => one.row), ...byRow.keys()])) {
      const lines = byRow.get(row) ?? [];
      const rowTold = table.rows.find((one) => one.row === row);
      const check = (where: string, is: ToldCell | null | undefined, counted: Cell | null | undefined): void => {
        cells += 1;
        if (counted && Object.values(counted).some((value) => value !== 0)) filled += 1;
        if (!isSame(is, counted, about)) differences.push({ table: table.id, row, where, told: is, counted });
      };
      if (about === 'STAFF_VICTIMS') {
        const counted = begins <= windows.rollingYear[0]! ? cellIn(lines, table, windows.rollingYear) : { n: 0 };
        check('the rolling year', rowTold?.period, counted);
      } else ofPublic(lines, table, rowTold, { windows, run, begins }, check);
    }
  }
  for (const table of byTable.keys())
    if (!told.some((one) => one.table.id === table))
      differences.push({ table, row: '', where: 'no such table', told: undefined, counted: byTable.get(table)!.length });
  return { cells, filled, empty, differences };
}

function listedBy(lines: readonly Line[], what: 'table' | 'row'): ReadonlyMap<string, readonly Line[]> {
  const lists = new Map<string, Line[]>();
  for (const line of lines) {
    const list = lists.get(line[what]) ?? [];
    list.push(line);
    lists.set(line[what], list);
  }
  return lists;
}

type Shown = { readonly windows: ReturnType<typeof windowsOf>; readonly run: readonly string[]; readonly begins: string };
type Check = (where: string, told: ToldCell | null | undefined, counted: Cell | null | undefined) => void;

function ofPublic(
  lines: readonly Line[],
  table: ToldTable,
  told: ToldRow | undefined,
  { windows, run, begins }: Shown,
  check: Check,
): void {
  check('the period', told?.period, cellIn(lines, table, windows.period));
  for (const name of ['before', 'yearBefore', 'rollingYear'] as const)
    check(name, told?.[name], windows[name][0]! < begins ? undefined : cellIn(lines, table, windows[name]));
  for (const [index, month] of run.entries()) check(month, told?.months[index], month < begins ? null : cellIn(lines, table, [month]));
  if (!told?.byLpu) return;
  const inPeriod = lines.filter(({ month }) => windows.period.includes(month));
  for (const lpu of new Set([...Object.keys(told.byLpu), ...inPeriod.map((line) => line.lpu)]))
    check(
      lpu,
      told.byLpu[lpu],
      cellIn(
        lines.filter((line) => line.lpu === lpu),
        table,
        windows.period,
      ),
    );
}

/** Of a state at the end of a month, several months show the last. */
const cellIn = (lines: readonly Line[], { kind, isSnapshot }: ToldTable, window: readonly string[]): Cell => {
  const months = isSnapshot ? window.slice(-1) : window;
  return cellOf(
    kind,
    lines.filter(({ month }) => months.includes(month)),
  );
};

/** What was not told is nought where nothing was counted. Few staff victims are hidden; more than a few may be, so that few stay so. */
function isSame(told: ToldCell | null | undefined, counted: Cell | null | undefined, about: string): boolean {
  if (counted === null || counted === undefined) return told === counted || told === undefined;
  if (about === 'STAFF_VICTIMS' && told) return 'few' in told ? true : told.n === counted.n && counted.n! >= fewest;
  const nought = Object.values(counted).every((value) => value === 0);
  if (!told) return nought;
  const keys = new Set([...Object.keys(told), ...Object.keys(counted)]);
  return [...keys].every((key) => (told as Cell)[key] === counted[key]);
}
