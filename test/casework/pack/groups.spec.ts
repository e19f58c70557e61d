import { documentOfFigures } from '../../../src/casework/pack/document-of-figures';
import type { FigureTable } from '../../../src/domain/figures/figures';
import { aMeasure, aRow, aTable, figures } from './figures-in-hand';

const share = (n: number, of: number) => ({ n, of });
const group = (code: string, label: string, period: object, year: object = period) =>
  aRow(code, label, period as never, { rollingYear: year as never });

/** 30 of 100 who stated theirs are not White; Black victims were served worse, Asian ones about as well, of Mixed ones there were three. */
const kept = (over: Partial<FigureTable> = {}): FigureTable =>
  aTable({
    ...{ id: 'M15.KEPT.ALL', kind: 'SHARE', title: 'All duties kept', better: 'HIGHER' },
    rows: [
      group('WHITE', 'White', share(56, 70)),
      group('BLACK', 'Black', share(4, 16), share(30, 60)),
      group('ASIAN', 'Asian', share(8, 11)),
      group('MIXED', 'Mixed', share(1, 3), share(20, 30)),
      group('OTHER', 'Other', share(0, 0), share(1, 2)),
      group('STATED', 'All who stated it', share(69, 100), share(400, 500)),
      group('NOT_STATED', 'Not stated', share(5, 9)),
    ],
    ...over,
  });

const document = (table: FigureTable) =>
  documentOfFigures({ figures: figures([aMeasure([table], { id: 'M15', section: 'SERVICE_BY_GROUP' })]), sha256: 'ab'.repeat(32) });
const shown = (row: string, ...columns: readonly string[]) => {
  const table = document(kept()).sections[0]?.tables[0];
  const cells = table?.rows.find(({ id }) => id === row)?.cells;
  return columns.map((id) => cells?.[table?.columns.findIndex((column) => column.id === id) ?? -1]?.text);
};

describe('Service by group', () => {
  it('sets each group against everyone else who stated theirs', () => {
    expect(shown('BLACK', 'period.n', 'period.of', 'period.share', 'period.others.n', 'period.others.of', 'period.others.share')).toEqual(['4', '16', '25.0%', '65', '84', '77.4%']); // prettier-ignore
  });

  it('says in words whether the difference is more than chance would bring, with its interval', () => {
    expect(shown('BLACK', 'period.difference', 'period.difference.low', 'period.difference.high')).toEqual([
      '52.4 points lower, and more than chance would bring',
      '−69.0',
      '−25.9',
    ]);
    expect(shown('ASIAN', 'period.difference')).toEqual(['about the same (4.2 points higher): the difference could be chance']);
  });

  it('shows the counts of a group of fewer than five cases, and its share over the whole year', () => {
    expect(shown('MIXED', 'period.n', 'period.of', 'period.share', 'period.difference', 'rollingYear.share')).toEqual([
      '1',
      '3',
      'too few to show (under 5): see the whole year',
      'too few to show (under 5): see the whole year',
      '66.7%',
    ]);
    expect(shown('OTHER', 'period.share', 'period.difference', 'rollingYear.share')).toEqual([
      'nothing to count',
      'nothing to count',
      'too few to show, even over a year (under 5)',
    ]);
  });

  it('keeps those who stated nothing apart, and compares nobody with themselves', () => {
    expect(shown('NOT_STATED', 'period.share', 'period.difference', 'period.others.n')).toEqual(['55.6%', 'not compared', 'not compared']);
    expect(shown('STATED', 'period.share', 'period.difference')).toEqual(['69.0%', 'not compared']);
  });

  it('draws no group of fewer than five', () => {
    const chart = document(kept()).sections[0]?.tables[0]?.charts[0];
    expect(chart?.kind === 'INTERVALS' && chart.rows.map(({ label }) => label)).toEqual([
      'White',
      'Black',
      'Asian',
      'All who stated it',
      'Not stated',
    ]);
  });

  it('says where a window before the log is not known, and where a cell is hidden', () => {
    const hidden = kept({ rows: [group('BLACK', 'Black', { few: true }), group('STATED', 'All', share(9, 10))] });
    expect(document(hidden).sections[0]?.tables[0]?.rows[0]?.cells[0]).toEqual({ kind: 'FEW', text: 'too few to show' });
    const { rollingYear: _, ...early } = group('BLACK', 'Black', share(5, 9));
    const table = document(kept({ rows: [early, group('STATED', 'All', share(9, 10))] })).sections[0]?.tables[0];
    expect(table?.rows[0]?.cells.at(-1)?.text).toBe('not known: before the log began');
  });

  it('puts a group that was served less, for certain, before the meeting; over the year where the period says nothing', () => {
    const { decide } = document(kept()).headline;
    expect(decide.map(({ row }) => row)).toEqual(['BLACK']);
    expect(decide[0]).toMatchObject({
      text: 'All duties kept: Black: 25.0% (4 of 16), against 77.4% (65 of 84) of everyone else who stated theirs.',
      sureness: 'A difference of 52.4 points (95% interval 25.9 to 69.0), more than chance would bring.',
      table: 'M15.KEPT.ALL',
    });
    const overTheYear = kept({
      rows: [group('BLACK', 'Black', share(1, 2), share(10, 60)), group('STATED', 'All', share(20, 30), share(400, 500))],
    });
    expect(document(overTheYear).headline.decide[0]?.text).toContain(
      '16.7% (10 of 60) over the year up to the end of the period, against 88.6%',
    );
  });

  it('sets a strand against all other cases, and leaves groups within a strand out of the headline', () => {
    const rows = [
      group('ALL', 'All cases', share(60, 100)),
      group('RACE', 'Race', share(20, 60)),
      group('DISABILITY', 'Disability', share(3, 4)),
    ];
    const byStrand = document(kept({ id: 'M15.KEPT.BY_STRAND', rows }));
    expect(byStrand.sections[0]?.tables[0]?.columns.find(({ id }) => id === 'period.others.n')?.label).toBe(
      'This period: All other cases, number',
    );
    expect(byStrand.headline.decide.map(({ text }) => text)).toEqual([
      'All duties kept: Race: 33.3% (20 of 60), against 100.0% (40 of 40) of all other cases.',
    ]);
    expect(document(kept({ id: 'M15.KEPT.RACE' })).headline.decide).toEqual([]);
  });

  it('compares nothing where a share of those who stated theirs stands alone', () => {
    const alone = kept({ id: 'M16.ETHNICITY', rows: [group('STATED', 'Stated', share(60, 100))] });
    expect(document(alone).sections[0]?.tables[0]?.columns.map(({ id }) => id)).toContain('yearBefore.share');
  });

  it('compares no group with another time', () => {
    const before = kept().rows.map((row) => ({ ...row, yearBefore: share(0, 100) }));
    expect(document(kept({ rows: before })).headline.better).toEqual([]);
  });
});
