import type { Figures } from '../../../src/domain/figures/figures';
import { restate } from '../../../src/domain/figures/restate';
import { instant } from '../../../src/kernel/instant';
import { aMeasure, aRow, aTable, figuresOf, quarter } from '../publication/figures-of';

const kinds = (hateCrimes: number, atUnit = hateCrimes, version = 1): Figures =>
  figuresOf([
    aMeasure(
      [
        aTable({
          rows: [
            aRow('HATE_CRIME', { n: hateCrimes }, { byLpu: { 'LPU-1': { n: atUnit }, 'LPU-2': { n: 0 } } }),
            aRow('HATE_ASB', { n: 7 }),
          ],
        }),
      ],
      { version },
    ),
  ]);
const late = [{ what: 'ContactRecorded', lpu: 'LPU-1', n: 3 }];

describe('what a frozen quarter would be by now', () => {
  it('says nothing where nothing came out otherwise', () => {
    expect(restate(kinds(20), { ...kinds(20), knownAt: instant('2027-02-01T00:00:00.000Z') }, [])).toEqual({
      period: '2026-27-Q2',
      frozenAsKnownAt: kinds(20).knownAt,
      cells: [],
      entries: [],
    });
  });

  it('says what, from and to, of the force and of the unit, and what was entered since', () => {
    const { cells, entries } = restate(kinds(20), kinds(22), late);
    expect(cells).toEqual([
      { table: 'M1.KIND', row: 'HATE_CRIME', label: 'HATE_CRIME', from: { n: 20 }, to: { n: 22 } },
      { table: 'M1.KIND', row: 'HATE_CRIME', label: 'HATE_CRIME', lpu: 'LPU-1', from: { n: 20 }, to: { n: 22 } },
    ]);
    expect(entries).toEqual(late);
  });

  it('finds what moved between two units though the force has as many', () => {
    expect(restate(kinds(20, 20), kinds(20, 19), []).cells.map(({ lpu, to }) => [lpu, to])).toEqual([['LPU-1', { n: 19 }]]);
  });

  it('says nothing of the windows beside the period', () => {
    const withBefore = figuresOf([aMeasure([aTable({ rows: [aRow('HATE_CRIME', { n: 20 }, { before: { n: 3 }, months: [{ n: 1 }] })] })])]);
    const without = figuresOf([aMeasure([aTable({ rows: [aRow('HATE_CRIME', { n: 20 })] })])]);
    expect(restate(withBefore, without, []).cells).toEqual([]);
  });

  it('names a row that was not there, and one that no longer is', () => {
    const rows = (...codes: readonly string[]) => figuresOf([aMeasure([aTable({ rows: codes.map((code) => aRow(code, { n: 1 })) })])]);
    expect(restate(rows('GONE', 'KEPT'), rows('KEPT', 'NEW'), []).cells).toEqual([
      { table: 'M1.KIND', row: 'GONE', label: 'GONE', from: { n: 1 }, to: null },
      { table: 'M1.KIND', row: 'NEW', label: 'NEW', from: null, to: { n: 1 } },
    ]);
  });

  it('compares part by part, in whatever order the parts are written', () => {
    const share = (cell: { n: number; of: number }) => figuresOf([aMeasure([aTable({ kind: 'SHARE', rows: [aRow('ALL', cell)] })])]);
    expect(restate(share({ n: 1, of: 2 }), share({ of: 2, n: 1 }), []).cells).toEqual([]);
    expect(restate(share({ n: 1, of: 2 }), share({ n: 1, of: 3 }), []).cells).toHaveLength(1);
  });

  it('leaves out a measure that counts by another version now', () => {
    expect(restate(kinds(20, 20, 1), kinds(22, 22, 2), []).cells).toEqual([]);
  });

  it('never holds a cell about staff victims', () => {
    const promise = (n: number) =>
      figuresOf([aMeasure([aTable({ id: 'M17.POINTS', rows: [aRow('P1:MISSED', { n })] })], { about: 'STAFF_VICTIMS' })]);
    expect(restate(promise(20), promise(21), []).cells).toEqual([]);
  });

  it('is of one period', () => {
    const other = figuresOf([], { period: quarter('2026-27-Q1') });
    expect(() => restate(figuresOf([]), other, [])).toThrow('one period with itself');
  });
});
