import fc from 'fast-check';
import type { Month } from '../../../src/domain/figures/month';
import type { Edition, PublishedTable } from '../../../src/domain/publication/edition';
import { draftTable } from '../../../src/domain/publication/draft-table';
import { editionOf } from '../../../src/domain/publication/edition-of';
import { publishedTables } from '../../../src/domain/publication/published-tables';
import '../../support/property-seed';
import { recoveredByArithmetic, recoveredByBounds } from './attack';
import { figuresOver, randomCases, successive } from './random-force';
import { whatAReaderKnows } from './what-a-reader-knows';

/** Every edition of so many quarters, and every number behind them. */
function published(seed: number, volume: number, quarters: number) {
  const periods = successive('2026-27-Q1', quarters);
  const cases = randomCases(seed, volume, periods);
  const truth = new Map<string, number>();
  const editions = periods.reduce<readonly Edition[]>((earlier, period) => {
    const figures = figuresOver(cases, period, '2026-04' as Month);
    for (const { id, columns, rows, total } of publishedTables.flatMap((goesOut) => draftTable(figures, goesOut) ?? [])) {
      for (const { row, counts } of [...rows, ...(total ? [{ row: 'total', counts: total }] : [])]) {
        counts.forEach((n, place) => truth.set(`${period.code}/${id}/${row}/${columns[place]?.id ?? ''}`, n));
      }
    }
    return [...earlier, editionOf(figures, earlier)];
  }, []);
  return { editions, truth };
}

const cellsOf = ({ rows, total }: PublishedTable) => [...rows.flatMap(({ cells }) => cells), ...(total ?? [])];
const fewOf = (edition: Edition): number => edition.tables.flatMap(cellsOf).filter((cell) => 'few' in cell).length;

describe('somebody who has kept every edition', () => {
  it('recovers no hidden number, by arithmetic or by what is left to it', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.constantFrom(8, 30, 60, 150, 400, 900),
        fc.integer({ min: 4, max: 8 }),
        (seed, volume, quarters) => {
          const { editions, truth } = published(seed, volume, quarters);
          const known = whatAReaderKnows(editions);
          expect(recoveredByArithmetic(known)).toEqual([]);
          expect(recoveredByBounds(known, truth, 5)).toEqual([]);
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('an edition', () => {
  const { editions, truth } = published(7, 150, 8);

  it('shows no number under five, in a quarter or over a longer period', () => {
    expect(editions.flatMap(({ tables }) => tables.flatMap(cellsOf)).filter((cell) => 'n' in cell && cell.n < 5)).toEqual([]);
  });

  it('shows what is so', () => {
    const { printed } = whatAReaderKnows(editions);
    expect([...printed].filter(([name, number]) => number !== 'few' && number !== truth.get(name))).toEqual([]);
    expect([...printed.values()].filter((number) => number !== 'few').length).toBeGreaterThan(1000);
  });

  it('hides more than what is few', () => {
    expect(editions.every((edition) => fewOf(edition) > 0)).toBe(true);
  });

  it('pools what it hides, over periods that do not overlap', () => {
    const pooled = editions.flatMap(({ period, tables }) =>
      tables.flatMap(({ id, rows }) =>
        rows.flatMap((row) => (row.pooled === undefined ? [] : [`${period} ${id} ${row.row} ${row.pooled}`])),
      ),
    );
    expect(pooled.length).toBeGreaterThan(0);
    expect(new Set(pooled.map((one) => one.split(' ').slice(1).join())).size).toBe(pooled.length);
  });

  it('is the same to the byte when it is made again', () => {
    expect(JSON.stringify(published(7, 150, 8).editions)).toBe(JSON.stringify(editions));
  });

  it('would be found out if only what is few were hidden', () => {
    const plain = editions.map((edition) => ({ ...edition, tables: edition.tables.map((table) => laidOpen(edition.period, table)) }));
    expect(recoveredByArithmetic(whatAReaderKnows(plain)).length).toBeGreaterThan(20);
  });

  it('would be found out if one quarter of what was added up were shown after all', () => {
    const [first, ...others] = editions;
    const open = { ...first!, tables: first!.tables.map((table) => laidOpen(first!.period, table)) };
    const recovered = recoveredByArithmetic(whatAReaderKnows([open, ...others]));
    expect(recovered.filter((name) => name.startsWith('2026-27-Q2/M15.')).length).toBeGreaterThan(0);
  });

  it('would be found out if the numbers hidden together left no choice', () => {
    const printed = new Map([
      ['a', 'few'],
      ['b', 'few'],
    ] as const);
    const terms = new Map([
      ['a', 1],
      ['b', 1],
    ]);
    const truth = (a: number, b: number) =>
      new Map([
        ['a', a],
        ['b', b],
      ] as const);
    expect(recoveredByBounds({ printed, equations: [{ terms, is: 0 }] }, truth(0, 0), 5)).toEqual(['a', 'b']);
    expect(recoveredByBounds({ printed, equations: [{ terms, is: 8 }] }, truth(4, 4), 5)).toEqual(['a', 'b']);
    expect(recoveredByBounds({ printed, equations: [{ terms, is: 7 }] }, truth(4, 3), 5)).toEqual([]);
  });

  /** The table with all shown again that is not few. */
  const laidOpen = (period: string, table: PublishedTable): PublishedTable => {
    const open = (row: string, cells: PublishedTable['rows'][number]['cells']) =>
      cells.map((cell, place) => {
        const n = truth.get(`${period}/${table.id}/${row}/${table.columns[place]?.id ?? ''}`) ?? 0;
        return n < 5 ? cell : { n };
      });
    return {
      ...table,
      rows: table.rows.map((row) => (row.pooled === undefined ? { ...row, cells: open(row.row, row.cells) } : row)),
      ...(table.total && { total: open('total', table.total) }),
    };
  };
});
