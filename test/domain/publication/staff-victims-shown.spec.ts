import fc from 'fast-check';
import type { Figures } from '../../../src/domain/figures/figures';
import type { Edition } from '../../../src/domain/publication/edition';
import { editionOf } from '../../../src/domain/publication/edition-of';
import { tellsOfOneQuarter } from '../../../src/domain/publication/overlapping-years';
import { withoutStaffVictims, withSafeYears } from '../../../src/domain/publication/staff-victims-shown';
import '../../support/property-seed';
import { aMeasure, aRow, aTable, figuresOf } from './figures-of';
import { successive } from './random-force';

const quarters = successive('2026-27-Q4', 8);
/** Rolling years of the cases recorded against staff victims, crime and other. */
const packOf = (place: number, crimes: number, others: number): Figures =>
  figuresOf(
    [
      aMeasure([aTable({ id: 'M17.CASES', rows: [aRow('CRIME', { n: crimes }), aRow('NON_CRIME', { n: others })] })], {
        about: 'STAFF_VICTIMS',
      }),
    ],
    { period: quarters[place]! },
  );
const editionsOf = (years: readonly (readonly [number, number])[]): readonly Edition[] =>
  years.reduce<readonly Edition[]>(
    (earlier, [crimes, others], place) => [...earlier, editionOf(packOf(place, crimes, others), earlier)],
    [],
  );
const shown = (editions: readonly Edition[]) =>
  editions.map(({ tables }) => tables[0]?.rows.map(({ cells: [cell] }) => (cell && 'n' in cell ? cell.n : 'few')));

const told = [
  [20, 40],
  [26, 41],
  [14, 42],
] as const;

describe('rolling years of staff victims', () => {
  it('are shown quarter by quarter where they tell of none of them', () => {
    expect(
      shown(
        editionsOf([
          [60, 40],
          [62, 40],
          [61, 42],
        ]),
      ),
    ).toEqual([
      [60, 40],
      [62, 40],
      [61, 42],
    ]);
  });

  it('are hidden where they would leave few possible numbers to a quarter', () => {
    // Six more in one season and then twelve fewer in another: of the twenty of the first year only eight are left to guess about.
    expect(shown(editionsOf(told))).toEqual([
      [20, 40],
      [26, 41],
      ['few', 'few'],
    ]);
  });

  it('are shown again once they have no quarter in common with any that was', () => {
    const years = editionsOf([...told, [30, 42], [30, 42], [30, 42]]);
    expect(shown(years).map((year) => year?.[0])).toEqual([20, 26, 'few', 'few', 'few', 30]);
  });

  it('look to both sides where a quarter is frozen after a later one', () => {
    expect(tellsOfOneQuarter(new Map([[9, 22]]), 8, 34, 10)).toBe(false);
    expect(tellsOfOneQuarter(new Map([[9, 12]]), 8, 34, 10)).toBe(false);
    expect(tellsOfOneQuarter(new Map([[9, 10]]), 8, 22, 10)).toBe(false);
    expect(tellsOfOneQuarter(new Map([[10, 30]]), 8, 30, 10)).toBe(true);
  });

  it('leave to every quarter more than as many possible numbers as the threshold, whatever was in it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }), (counts) => {
        const years = new Map<number, number>();
        for (let last = 3; last < counts.length; last += 1) {
          const year = counts.slice(last - 3, last + 1).reduce((sum, n) => sum + n, 0);
          if (year >= 10 && !tellsOfOneQuarter(years, last, year, 10)) years.set(last, year);
        }
        expect(
          runsOf(years)
            .flatMap((run) => widthsIn(run))
            .filter((width) => width < 10),
        ).toEqual([]);
      }),
    );
  });

  it('would leave too few of them if every year of ten were shown', () => {
    expect(Math.min(...widthsIn([20, 26, 14]))).toBe(8);
  });

  it('are in nothing that is asked for and not frozen', () => {
    const [measure] = withoutStaffVictims(packOf(0, 60, 40)).measures;
    expect(measure?.tables[0]?.rows.map(({ period }) => period)).toEqual([{ few: true }, { few: true }]);
  });

  it('are hidden in the meeting’s figures where the public would not be shown them', () => {
    const earlier = editionsOf(told.slice(0, 2));
    const safe = withSafeYears(packOf(2, 14, 42), earlier);
    expect(safe.measures[0]?.tables[0]?.rows.map(({ period }) => period)).toEqual([{ few: true }, { few: true }]);
    expect(editionOf(safe, earlier)).toEqual(editionOf(packOf(2, 14, 42), earlier));
  });
});

/** Shown years on end; those of two runs have no quarter in common. */
function runsOf(years: ReadonlyMap<number, number>): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let before = -9;
  for (const [last, n] of years) {
    if (last !== before + 1) expect(last - before).toBeGreaterThan(3);
    if (last === before + 1) runs.at(-1)?.push(n);
    else runs.push([n]);
    before = last;
  }
  return runs;
}

/** Of every quarter, the most less the least that it may have been: all that there is, tried one by one. */
function widthsIn([first = 0, ...others]: readonly number[]): readonly number[] {
  const least = Array<number>(4 + others.length).fill(Infinity);
  const most = least.map(() => -1);
  for (let a = 0; a <= first; a += 1) {
    for (let b = 0; a + b <= first; b += 1) {
      for (let c = 0; a + b + c <= first; c += 1) {
        const quarters = [a, b, c, first - a - b - c];
        others.forEach((year, place) => quarters.push(year - (quarters[place + 1]! + quarters[place + 2]! + quarters[place + 3]!)));
        if (quarters.some((n) => n < 0)) continue;
        quarters.forEach((n, place) => {
          least[place] = Math.min(least[place]!, n);
          most[place] = Math.max(most[place]!, n);
        });
      }
    }
  }
  return most.map((n, place) => n - least[place]!);
}
