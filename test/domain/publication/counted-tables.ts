import type { FigureCell, FigureTable } from '../../../src/domain/figures/figures';
import type { Month } from '../../../src/domain/figures/month';
import type { ReportingPeriod } from '../../../src/domain/figures/reporting-period';
import { aTable } from './figures-of';
import type { RandomCase } from './random-force';

export type Counting = {
  readonly cases: readonly RandomCase[];
  readonly period: ReportingPeriod;
  readonly months: readonly Month[];
  readonly logBegins: Month;
};
type Is = (one: RandomCase) => boolean;
type CellOf = (cases: readonly RandomCase[]) => FigureCell;

const within = ({ cases, period }: Counting): readonly RandomCase[] =>
  cases.filter(({ month }) => month >= period.from && month <= period.to);
/** Cell by cell in one pass over the cases, not one for each month. */
function byMonth({ cases, months, logBegins }: Counting, cellOf: CellOf): readonly (FigureCell | null)[] {
  const inMonth = new Map<Month, RandomCase[]>(months.map((month) => [month, []]));
  for (const one of cases) inMonth.get(one.month)?.push(one);
  return months.map((month) => (month < logBegins ? null : cellOf(inMonth.get(month) ?? [])));
}

/** Yes or no of cases in a row; `inRow` where a case is yes by being in the row, and no by not being. */
export function shareTable(
  id: string,
  rows: readonly string[],
  inRow: (row: string) => Is,
  went: Is,
  of: Is,
  as: Counting,
  isRate = false,
): FigureTable {
  const cellOf =
    (row: string): CellOf =>
    (cases) => {
      const counted = cases.filter((one) => of(one) && (isRate || inRow(row)(one)));
      return { n: counted.filter((one) => (isRate ? inRow(row)(one) : went(one))).length, of: counted.length };
    };
  const table = rows.map((row) => ({ row, label: row, period: cellOf(row)(within(as)), months: byMonth(as, cellOf(row)) }));
  return aTable({ id, kind: 'SHARE', rowsAddUp: id === 'M19.LATE', rows: table });
}

/** Counts, or duties by what came of them, in every row that a case counts in. */
export function tableOf(
  id: string,
  kind: 'COUNT' | 'DUTIES',
  rows: readonly string[],
  rowsOf: (one: RandomCase) => readonly string[],
  resultOf: (one: RandomCase) => string,
  as: Counting,
): FigureTable {
  const table = rows.map((row) => {
    const cellOf: CellOf = (cases) => cellFor(kind, cases.filter((one) => rowsOf(one).includes(row)).map(resultOf));
    return { row, label: row, period: cellOf(within(as)), months: byMonth(as, cellOf) };
  });
  return aTable({ id, kind, rowsAddUp: kind === 'DUTIES', rows: table });
}

/** The same, with every row by unit. */
export function tableByUnit(...asked: Parameters<typeof tableOf>): FigureTable {
  const table = tableOf(...asked);
  const [, kind, , rowsOf, resultOf, as] = asked;
  const units = [...new Set(as.cases.map(({ lpu }) => lpu))].sort();
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      byLpu: Object.fromEntries(
        units.map((lpu) => [
          lpu,
          cellFor(
            kind,
            within(as)
              .filter((one) => one.lpu === lpu && rowsOf(one).includes(row.row))
              .map(resultOf),
          ),
        ]),
      ),
    })),
  };
}

function cellFor(kind: 'COUNT' | 'DUTIES', results: readonly string[]): FigureCell {
  const of = (result: string): number => results.filter((one) => one === result).length;
  if (kind === 'COUNT') return { n: results.length };
  const beside = { declined: 0, waived: 0, replaced: 0, ended: 0, unconfirmed: 0, wasPaused: 0, pausedNow: 0, notYetDue: 0 };
  return { onTime: of('onTime'), recordedLate: of('recordedLate'), late: of('late'), missed: of('missed'), ...beside, due: results.length };
}
