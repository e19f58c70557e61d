import { compactTable } from '../../../src/casework/pack/compact/compact-table';
import { documentOfFigures } from '../../../src/casework/pack/document-of-figures';
import type { FigureTable } from '../../../src/domain/figures/figures';
import { aMeasure, aRow, aTable, duties, figures, without } from './figures-in-hand';

const read = (table: FigureTable, row = 0) => {
  const [found] = documentOfFigures({ figures: figures([aMeasure([table])]), sha256: '' }).sections.flatMap(({ tables }) => tables);
  if (!found) throw new TypeError('there is a table');
  const { columns, rows } = compactTable(found);
  return Object.fromEntries(columns.map((label, index) => [label, rows[row]?.cells[index]?.text]));
};

describe('A table of the pack for reading', () => {
  it('keeps a share with what it is a share of', () => {
    const row = without(aRow('ALL', 'Assessed', { n: 81, of: 263 }), 'yearBefore');
    expect(read(aTable({ id: 'M9.RISK', kind: 'SHARE', rows: [row] }))).toEqual({
      'This period': '30.8% (81 of 263)',
      'This period: 95% interval': '25.5% to 36.6%',
      'The period before': '30.8% (81 of 263)',
      'The same period last year': 'not known: before the log began',
      'The year up to its end': '30.8% (81 of 263)',
    });
  });

  it('shows what came of duties, and what stands beside them', () => {
    const row = aRow(
      'ALL',
      'All',
      duties({ due: 151, onTime: 92, recordedLate: 12, unconfirmed: 5, late: 30, missed: 17, declined: 2, waived: 1 }),
    );
    expect(read(aTable({ id: 'M4.FIRST_CONTACT', kind: 'DUTIES', rows: [row] }))).toMatchObject({
      'This period: on time, of those that fell due': '60.9% (92 of 151)',
      'In time, written down late': '12 (5 without proof yet)',
      Late: '30',
      Missed: '17',
      'Beside these': '2 declined, 1 waived',
      'The period before': '60.9% (92 of 151)',
    });
    const none = read(aTable({ id: 'M4.FIRST_CONTACT', kind: 'DUTIES', rows: [aRow('ALL', 'All', duties({}))] }));
    expect(none).toMatchObject({ 'This period: on time, of those that fell due': '0 of 0: nothing fell due', 'Beside these': 'none' });
  });

  it('shows times with their unit and how many there are', () => {
    expect(
      read(aTable({ id: 'M4.HOURS', kind: 'SPREAD', unit: 'hours', rows: [aRow('ALL', 'All', { n: 45, median: 12.5, p90: 30 })] })),
    ).toMatchObject({
      'This period (hours): half within': '12.5 (45 counted)',
      'This period (hours): 9 in 10 within': '30.0',
    });
  });

  it('says once why there is nothing', () => {
    const hidden = aRow('ALL', 'All', { few: true });
    expect(read(aTable({ id: 'M4.X', kind: 'DUTIES', rows: [hidden] }))).toMatchObject({ 'This period: on time, of those that fell due': 'too few to show', 'Beside these': 'too few to show' }); // prettier-ignore
    expect(read(aTable({ id: 'M1.X', kind: 'COUNT', rows: [hidden] }))).toMatchObject({ 'This period': 'too few to show' });
  });

  it('shows a group beside everyone else, and the difference in words', () => {
    const rows = [
      aRow('BLACK', 'Black', { n: 4, of: 16 }),
      aRow('MIXED', 'Mixed', { n: 1, of: 3 }),
      aRow('STATED', 'All', { n: 69, of: 100 }),
    ];
    const table = aTable({ id: 'M15.KEPT.ALL', kind: 'SHARE', rows });
    expect(read(table)).toMatchObject({
      'This period': '25.0% (4 of 16)',
      'This period: Everyone else stated': '77.4% (65 of 84)',
      'This period: difference': '52.4 points lower, and more than chance would bring',
      'This period: difference in points, 95% interval': '−69.0 to −25.9',
    });
    expect(read(table, 1)).toMatchObject({ 'This period': '1 of 3: too few to show (under 5): see the whole year' });
  });

  it('says once of a window that nothing is known of it', () => {
    const row = without(aRow('ALL', 'All', duties({ due: 4, onTime: 2 })), 'before', 'rollingYear');
    const group = aTable({ id: 'M15.KEPT.ALL', kind: 'SHARE', rows: [without(aRow('STATED', 'All', { n: 6, of: 9 }), 'rollingYear')] });
    expect(Object.keys(read(group)).filter((label) => label.startsWith('The year'))).toEqual(['The year up to its end']);
    expect(read(aTable({ id: 'M4.X', kind: 'DUTIES', rows: [row] }))).toMatchObject({
      'The period before': 'not known: before the log began',
    });
  });
});
