import type { FigureCell, Figures } from '../../../src/domain/figures/figures';
import { blocksEndedBy } from '../../../src/domain/publication/blocks';
import type { Edition } from '../../../src/domain/publication/edition';
import { editionOf } from '../../../src/domain/publication/edition-of';
import { aMeasure, aRow, aTable, figuresOf, quarter } from './figures-of';
import { successive } from './random-force';

const shownIn = (edition: Edition, id: string): readonly string[] =>
  (edition.tables.find((table) => table.id === id)?.rows ?? []).map(
    ({ row, pooled, cells }) =>
      `${row}${pooled === undefined ? '' : ` ${pooled}`}: ${cells.map((cell) => ('n' in cell ? cell.n : 'few')).join(' ')}`,
  );

describe('an edition', () => {
  it('holds counts with their parts, and no share, spread, window or table that it does not declare', () => {
    const share = aTable({ id: 'M3.ONLINE', kind: 'SHARE', rows: [aRow('HATE_CRIME', { n: 12, of: 40 }, { before: { n: 1, of: 2 } })] });
    const hours = aTable({ id: 'M4.HOURS', kind: 'SPREAD', rows: [aRow('ALL', { n: 40, median: 3, p90: 9 })] });
    const edition = editionOf(figuresOf([aMeasure([share]), aMeasure([hours])]), []);
    expect(edition.tables.map(({ id }) => id)).toEqual(['M3.ONLINE']);
    expect(edition.tables[0]?.columns.map(({ label }) => label)).toEqual(['Online', 'Not online', 'All']);
    expect(shownIn(edition, 'M3.ONLINE')).toEqual(['HATE_CRIME: 12 28 40']);
  });

  it('shows or hides the same quantity alike in two tables', () => {
    const kinds = aTable({ rows: [aRow('HATE_CRIME', { n: 40 })] });
    const online = aTable({ id: 'M3.ONLINE', kind: 'SHARE', rows: [aRow('HATE_CRIME', { n: 3, of: 40 })] });
    const edition = editionOf(figuresOf([aMeasure([kinds]), aMeasure([online])]), []);
    // With three online of forty, either the rest or the forty is hidden: never one of them in one table alone.
    expect(shownIn(edition, 'M3.ONLINE')).toEqual(['HATE_CRIME: few few 40']);
    expect(shownIn(edition, 'M1.KIND')).toEqual(['HATE_CRIME: 40']);
  });

  it('hides a difference that no table has: other positive outcomes than a charge', () => {
    const rates = aTable({
      id: 'M10.RATES_ASSIGNED',
      kind: 'SHARE',
      rows: [aRow('POSITIVE', { n: 22, of: 60 }), aRow('CHARGED', { n: 20, of: 60 })],
    });
    const attrition = aTable({ id: 'M10.ATTRITION_ASSIGNED', kind: 'SHARE', rows: [aRow('ATTRITION', { n: 20, of: 60 })] });
    const shown = shownIn(editionOf(figuresOf([aMeasure([rates, attrition])]), []), 'M10.RATES_ASSIGNED');
    expect(shown.filter((row) => /^(POSITIVE: 22|CHARGED: 20)/.test(row)).length).toBeLessThan(2);
  });

  it('says of a quarter that came out otherwise how many entries did it, and in how many figures', () => {
    const cell = { table: 'M1.KIND', row: 'HATE_CRIME', label: 'Hate crime', from: { n: 20 }, to: { n: 21 } };
    const restatement = (n: number): Partial<Figures> => ({
      restatement: {
        period: '2026-27-Q1',
        frozenAsKnownAt: figuresOf([]).knownAt,
        cells: Array(9).fill(cell),
        entries: [{ what: 'ContactRecorded', lpu: 'LPU-1', n }],
      },
    });
    expect(editionOf(figuresOf([], restatement(7)), []).restated).toEqual({ period: '2026-27-Q1', entries: { n: 7 }, figures: { n: 9 } });
    expect(editionOf(figuresOf([], restatement(3)), []).restated).toMatchObject({ entries: { few: true }, figures: { few: true } });
  });
});

describe('a row that is too small in every quarter', () => {
  const quarters = successive('2026-27-Q1', 4);
  const groups = ['WHITE', 'MIXED', 'ASIAN', 'BLACK', 'OTHER', 'STATED', 'NOT_STATED'];
  /** Of Black victims so many kept of so many in every quarter, recorded in its first month; of all others plenty. */
  const figuresIn = (place: number, [n, of]: readonly [number, number], version = 1): Figures => {
    const plenty: FigureCell = { n: 300, of: 600 };
    const few: Readonly<Record<string, FigureCell>> = { BLACK: { n, of }, MIXED: { n: 6, of: 12 }, STATED: { n: n + 906, of: of + 1812 } };
    const cell = (row: string): FigureCell => few[row] ?? plenty;
    const months = (row: string) => Array.from({ length: 24 }, (_, month) => (month % 3 === 0 ? cell(row) : { n: 0, of: 0 }));
    const rows = groups.map((row) => aRow(row, cell(row), { months: months(row) }));
    return figuresOf([aMeasure([aTable({ id: 'M15.KEPT.ALL', kind: 'SHARE', rows })], { version, section: 'SERVICE_BY_GROUP' })], {
      period: quarters[place]!,
    });
  };
  const editionsOf = (count: number, black: readonly [number, number]): readonly Edition[] =>
    quarters.slice(0, count).reduce<readonly Edition[]>((all, _, place) => [...all, editionOf(figuresIn(place, black), all)], []);
  const blackIn = (edition: Edition | undefined): readonly string[] =>
    edition ? shownIn(edition, 'M15.KEPT.ALL').filter((row) => row.startsWith('BLACK')) : [];

  it('is added up over the half year once that can be shown, below itself', () => {
    const [first, second] = editionsOf(2, [3, 6]);
    expect(blackIn(first)).toEqual(['BLACK: few few 6']);
    expect(blackIn(second)).toEqual(['BLACK: few few 6', 'BLACK 2026-04..2026-09: 6 6 12']);
  });

  it('waits for a longer time where the half year is too small', () => {
    const editions = editionsOf(4, [2, 5]);
    expect(editions.map((edition) => blackIn(edition).length)).toEqual([1, 1, 1, 2]);
    expect(blackIn(editions[3])[1]).toBe('BLACK 2026-04..2027-03: 8 12 20');
  });

  it('is never shown where it leaves but one number to the quarters: four of four at most each', () => {
    expect(editionsOf(4, [2, 4]).flatMap(blackIn)).toEqual(Array(4).fill('BLACK: few few few'));
  });

  it('is not added up with a quarter that was never published, or was counted by another version', () => {
    expect(blackIn(editionOf(figuresIn(1, [3, 6]), []))).toHaveLength(1);
    expect(blackIn(editionOf(figuresIn(1, [3, 6], 2), editionsOf(1, [3, 6])))).toHaveLength(1);
  });

  it('is added up by a calendar that never overlaps', () => {
    const codes = (code: string): readonly string[] => blocksEndedBy(quarter(code)).map((block) => block.code);
    expect(codes('2026-27-Q1')).toEqual([]);
    expect(codes('2026-27-Q2')).toEqual(['2026-04..2026-09']);
    expect(codes('2026-27-Q3')).toEqual([]);
    expect(codes('2026-27-Q4')).toEqual(['2026-10..2027-03', '2026-04..2027-03']);
    expect(codes('2027-28-Q4')).toEqual(['2027-10..2028-03', '2027-04..2028-03', '2026-04..2028-03']);
  });
});
