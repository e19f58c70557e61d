import fc from 'fast-check';
import { eliminate } from '../../../src/domain/publication/elimination';
import { hideWithOthers } from '../../../src/domain/publication/hide-with-others';
import type { Count, Ledger, Line } from '../../../src/domain/publication/ledger';
import '../../support/property-seed';

/** A table of rows and columns with all its totals; the total of a row is `r0 *`, of a column `* c0`, of all `* *`. */
function ledgerOf(rows: readonly (readonly number[])[]): Ledger {
  const counts = new Map<string, Count>();
  const put = (key: string, value: number, is: Count['is']): void => void counts.set(key, { key, value, is });
  const sum = (list: readonly number[]): number => list.reduce((all, n) => all + n, 0);
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
  rows.forEach((row, r) => row.forEach((n, c) => put(`r${String(r)} c${String(c)}`, n, 'CELL')));
  rows.forEach((row, r) => put(`r${String(r)} *`, sum(row), 'TOTAL'));
  columns.forEach((column, c) => put(`* c${String(c)}`, sum(column), 'TOTAL'));
  put('* *', sum(rows.map(sum)), 'TOTAL');
  const line = (whole: string, parts: readonly string[]): Line => new Map([...parts.map((part) => [part, 1] as const), [whole, -1]]);
  const rowNames = rows.map((_, r) => `r${String(r)}`);
  const columnNames = columns.map((_, c) => `c${String(c)}`);
  return {
    counts,
    lines: [
      ...[...rowNames, '*'].map((row) =>
        line(
          `${row} *`,
          columnNames.map((column) => `${row} ${column}`),
        ),
      ),
      ...[...columnNames, '*'].map((column) =>
        line(
          `* ${column}`,
          rowNames.map((row) => `${row} ${column}`),
        ),
      ),
    ],
  };
}

/** Whether the numbers that are shown leave another number to this one: every world of numbers up to a few more is tried. */
function hasAnother({ counts, lines }: Ledger, hidden: readonly string[], wanted: string): boolean {
  const worldOf = new Map([...counts].map(([key, { value }]) => [key, value]));
  const holds = (line: Line): boolean => [...line].reduce((sum, [key, times]) => sum + times * (worldOf.get(key) ?? 0), 0) === 0;
  const order = [wanted, ...hidden.filter((key) => key !== wanted)];
  const settled = order.map((_, place) => lines.filter((line) => order.findLastIndex((key) => line.has(key)) === place));
  const tried = (place: number): boolean => {
    const key = order[place];
    if (key === undefined) return true;
    const { value } = counts.get(key) as Count;
    for (let n = 0; n <= (value < 5 ? 4 : value + 6); n += 1) {
      worldOf.set(key, n);
      if ((key !== wanted || n !== value) && settled[place]?.every(holds) && tried(place + 1)) return true;
    }
    worldOf.set(key, value);
    return false;
  };
  return tried(0);
}

const hiddenIn = (rows: readonly (readonly number[])[]): readonly string[] => [...hideWithOthers(ledgerOf(rows), 5)].sort();

describe('what is hidden with the few', () => {
  it('is nothing where none is few', () => {
    expect(
      hiddenIn([
        [5, 9],
        [7, 6],
      ]),
    ).toEqual([]);
  });

  it('is the smallest in its row and column, and what closes the square', () => {
    expect(
      hiddenIn([
        [2, 9, 30],
        [8, 20, 40],
        [50, 60, 70],
      ]),
    ).toEqual(['r0 c0', 'r0 c1', 'r1 c0', 'r1 c1']);
  });

  it('is a total where no cell is left', () => {
    expect(hiddenIn([[3, 40]])).toEqual(['* c0', '* c1', 'r0 c0', 'r0 c1']);
  });

  it('is more where those hidden together are still fewer than five', () => {
    expect(
      hiddenIn([
        [0, 1, 9, 30],
        [8, 20, 40, 50],
      ]),
    ).toEqual(expect.arrayContaining(['r0 c0', 'r0 c1', 'r0 c2']) as never);
  });

  it('is nought, too: none of a small group is said of each of them', () => {
    expect(
      hiddenIn([
        [0, 20],
        [30, 20],
      ]),
    ).toContain('r0 c0');
  });

  it('leaves another number to every one of them', () => {
    const table = fc.array(fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(table, (rows) => {
        const ledger = ledgerOf(rows);
        const hidden = [...hideWithOthers(ledger, 5)];
        if (hidden.length === ledger.counts.size) return;
        expect(hidden.filter((key) => !hasAnother(ledger, hidden, key))).toEqual([]);
      }),
    );
  });

  it('would be found out: one hidden number in a row has no other', () => {
    expect(
      hasAnother(
        ledgerOf([
          [2, 9],
          [8, 20],
        ]),
        ['r0 c0'],
        'r0 c0',
      ),
    ).toBe(false);
    expect(
      hasAnother(
        ledgerOf([
          [0, 0, 9],
          [8, 20, 7],
        ]),
        ['r0 c0', 'r0 c1', 'r1 c0', 'r1 c1'],
        'r0 c0',
      ),
    ).toBe(false);
  });
});

describe('adding and subtracting lines', () => {
  it('solves what can be solved, in whole numbers', () => {
    const lines = [
      new Map([
        ['a', 1],
        ['b', 1],
      ]),
      new Map([
        ['a', 1],
        ['b', -1],
      ]),
    ];
    expect(eliminate(lines, ['a', 'b'])).toEqual([
      { pivot: 'a', line: new Map([['a', 1]]) },
      { pivot: 'b', line: new Map([['b', 1]]) },
    ]);
  });

  it('says nothing new where one line says the same as another', () => {
    expect(
      eliminate(
        [
          new Map([
            ['a', 2],
            ['b', 4],
          ]),
          new Map([
            ['a', 1],
            ['b', 2],
          ]),
        ],
        ['a', 'b'],
      ),
    ).toHaveLength(1);
  });

  it('refuses numbers that would no longer be exact', () => {
    const large = 2 ** 40;
    expect(() =>
      eliminate(
        [
          new Map([
            ['a', large],
            ['b', 3],
          ]),
          new Map([
            ['a', large + 1],
            ['c', large - 1],
          ]),
        ],
        ['a'],
      ),
    ).toThrow('exact');
  });
});
