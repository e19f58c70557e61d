import { documentOfFigures } from '../../../src/casework/pack/document-of-figures';
import type { PackCell, PackTable } from '../../../src/casework/pack/pack-document';
import type { FigureTable, Figures } from '../../../src/domain/figures/figures';
import type { Month } from '../../../src/domain/figures/month';
import { instant } from '../../../src/kernel/instant';
import { aMeasure, aRow, aTable, duties, figures, months, without } from './figures-in-hand';

const sha256 = 'ab'.repeat(32);
const read = (of: Figures) => documentOfFigures({ figures: of, sha256 });
const tables = (of: Figures): readonly PackTable[] => read(of).sections.flatMap((section) => section.tables);
const only = (table: FigureTable): PackTable => {
  const [found] = tables(figures([aMeasure([table])]));
  if (!found) throw new TypeError('there is a table');
  return found;
};
const texts = (table: PackTable, row = 0): Readonly<Record<string, string>> =>
  Object.fromEntries(table.columns.map(({ id }, index) => [id, table.rows[row]?.cells[index]?.text ?? '']));
const kinds = (cells: readonly PackCell[] | undefined) => [...new Set(cells?.map(({ kind }) => kind))];

const firstContact = aRow('ALL', 'First contact', duties({ due: 151, onTime: 92, recordedLate: 12, unconfirmed: 5, late: 30, missed: 17, declined: 2, wasPaused: 3 })); // prettier-ignore
const timely = (over: Partial<FigureTable> = {}) =>
  aTable({ id: 'M4.FIRST_CONTACT', kind: 'DUTIES', unit: 'duties', better: 'HIGHER', rows: [firstContact], ...over });

describe('The pack that the meeting reads', () => {
  it('says what it is, of when and as known at, and under what it was counted', () => {
    const document = documentOfFigures({ figures: figures([]), sha256 }, { frozenAt: instant('2026-10-06T09:00:00.000Z') });
    expect(document).toMatchObject({
      title: 'Hate-crime review: Quarter 2 of 2026-27 (July to September 2026)',
      marking: 'OFFICIAL-SENSITIVE',
      audience: 'MEETING',
      period: { code: '2026-27-Q2' },
      knownAt: '2026-10-05T08:00:00.000Z',
      frozen: { at: '2026-10-06T09:00:00.000Z' },
      policyVersions: ['default-2026-11'],
      sha256,
      sections: [],
    });
    expect(read(figures([]))).not.toHaveProperty('frozen');
  });

  it('keeps what was written down late out of what was on time', () => {
    expect(texts(only(timely()))).toMatchObject({
      'period.due': '151',
      'period.onTime': '92',
      'period.recordedLate': '12',
      'period.unconfirmed': '5',
      'period.share': '60.9%',
      'period.declined': '2',
      'before.n': '92',
      'before.of': '151',
      'before.share': '60.9%',
    });
  });

  it('shows a share with what it is a share of, and how sure one can be, in every window', () => {
    const table = only(aTable({ id: 'M9.RISK', kind: 'SHARE', rows: [aRow('ALL', 'Assessed', { n: 81, of: 263 })] }));
    expect(texts(table)).toMatchObject({
      ...{ 'period.n': '81', 'period.of': '263', 'period.share': '30.8%', 'period.low': '25.5%', 'period.high': '36.6%' },
      ...{ 'yearBefore.n': '81', 'yearBefore.of': '263', 'yearBefore.share': '30.8%' },
    });
  });

  it('shows the middle and nine in ten of times, and thousands apart', () => {
    const table = only(aTable({ id: 'M4.HOURS', kind: 'SPREAD', unit: 'hours', rows: [aRow('ALL', 'Hours', { n: 1450, median: 12.25, p90: 1300 })] })); // prettier-ignore
    expect(texts(table)).toMatchObject({ 'period.n': '1,450', 'period.median': '12.3', 'period.p90': '1,300.0', 'before.median': '12.3' });
    expect(table.columns.find(({ id }) => id === 'period.median')?.unit).toBe('hours');
  });

  it('never says nought per cent of nothing', () => {
    const nothing = only(timely({ rows: [aRow('ALL', 'First contact', duties({}))] }));
    expect(texts(nothing)).toMatchObject({ 'period.due': '0', 'period.share': 'nothing fell due', 'period.low': 'nothing fell due' });
    const nobody = only(aTable({ id: 'M12.REPEAT', kind: 'PEOPLE', rows: [aRow('ALL', 'People', { n: 0, of: 0 })] }));
    expect(texts(nobody)).toMatchObject({ 'period.n': '0', 'period.share': 'nothing to count' });
    const never = only(aTable({ id: 'M4.HOURS', kind: 'SPREAD', rows: [aRow('ALL', 'Hours', { n: 0, median: 0, p90: 0 })] }));
    expect(texts(never)).toMatchObject({ 'period.n': '0', 'period.median': 'nothing to count' });
  });

  it('says that nothing is known of a window before the log, which is not nought', () => {
    const table = only(timely({ rows: [without(firstContact, 'yearBefore', 'rollingYear')] }));
    expect(texts(table)).toMatchObject({ 'before.share': '60.9%', 'yearBefore.n': 'not known: before the log began', 'rollingYear.share': 'not known: before the log began' }); // prettier-ignore
  });

  it('adds up what adds up, and says where rows do not', () => {
    const rows = [aRow('A', 'North', { n: 3 }), aRow('B', 'South', { n: 4 })];
    const added = only(aTable({ id: 'M3.LPU', kind: 'COUNT', rowsAddUp: true, rows }));
    expect(added.rows.map(({ id, isTotal, cells }) => [id, isTotal, cells[0]?.text])).toEqual([['A', undefined, '3'], ['B', undefined, '4'], ['TOTAL', true, '7']]); // prettier-ignore
    const apart = only(aTable({ id: 'M2.STRAND', kind: 'COUNT', rowsAddUp: false, rows, note: 'A case may have several strands.' }));
    expect([apart.rows.length, apart.notes]).toEqual([2, ['A case may have several strands.', 'The rows do not add up to a total.']]);
    const spread = only(aTable({ id: 'M4.HOURS', kind: 'SPREAD', rowsAddUp: true, rows: [aRow('A', 'A', { n: 1, median: 1, p90: 1 }), aRow('B', 'B', { n: 1, median: 9, p90: 9 })] })); // prettier-ignore
    expect(spread.rows).toHaveLength(2);
    const gap = only(aTable({ id: 'M3.LPU', kind: 'COUNT', rowsAddUp: true, rows: [rows[0]!, without(rows[1]!, 'yearBefore')] })); // prettier-ignore
    expect(texts(gap, 2)).toMatchObject({ 'before.n': '7', 'yearBefore.n': 'not known: before the log began' });
  });

  it('stands by unit in a table of its own, by the code that was recorded and the name that it has now', () => {
    const row = aRow('ALL', 'First contact', duties({ due: 5, onTime: 4 }), { byLpu: { 'LPU-10': duties({ due: 2, onTime: 1 }), 'LPU-2': duties({ due: 3, onTime: 3 }) } }); // prettier-ignore
    const document = documentOfFigures({ figures: figures([aMeasure([timely({ rows: [row] })])]), sha256 }, { unitNames: new Map([['LPU-2', 'Harbour']]) }); // prettier-ignore
    const byUnit = document.sections[0]?.tables[1];
    expect(byUnit).toMatchObject({ id: 'M4.FIRST_CONTACT.BY_LPU', title: 'First contact, by local policing unit' });
    expect(byUnit?.rows.map(({ id, lpu, label }) => [id, lpu, label])).toEqual([['ALL', 'LPU-2', 'LPU-2 Harbour'], ['ALL', 'LPU-10', 'LPU-10']]); // prettier-ignore
    expect(byUnit?.charts[0]).toMatchObject({ kind: 'INTERVALS', rows: [{ label: 'LPU-2 Harbour', value: 100 }, { label: 'LPU-10', value: 50 }] }); // prettier-ignore
    const twice = tables(figures([aMeasure([timely({ rows: [row, { ...row, row: 'OTHER', label: 'Another' }] })])]))[1];
    expect(twice?.rows.map(({ label }) => label)).toEqual([
      'First contact, LPU-2',
      'First contact, LPU-10',
      'Another, LPU-2',
      'Another, LPU-10',
    ]);
  });

  it('shows of colleagues who are victims the year alone, hidden where few, with no total that gives it away and no picture', () => {
    const rows = [aRow('P1:MISSED', 'P1: missed', { few: true }), aRow('P1:KEPT_ON_TIME', 'P1: kept', { n: 14 })].map((row) => ({
      ...without(row, 'before', 'yearBefore', 'rollingYear'),
      months: [],
    }));
    const measure = aMeasure([aTable({ id: 'M17.POINTS', kind: 'COUNT', rowsAddUp: true, rows })], {
      about: 'STAFF_VICTIMS',
      section: 'PROMISE',
    });
    const [table] = tables(figures([measure]));
    expect(table?.columns.map(({ id }) => id)).toEqual(['rollingYear.n']);
    expect(table?.rows.map(({ cells }) => cells.map(({ kind, text }) => [kind, text]))).toEqual([
      [['FEW', 'too few to show']],
      [['NUMBER', '14']],
    ]);
    expect(table?.charts).toEqual([]);
  });

  it('prints which outcomes a named set stands for', () => {
    const sets = [{ name: 'POSITIVE_COLLEGE', version: 1, types: [1, 2], source: 'A trial.' }];
    const [table] = tables(figures([aMeasure([timely()], { section: 'OUTCOMES' })], { outcomeSets: sets }));
    expect(table?.notes).toContain('POSITIVE_COLLEGE, version 1: outcome types 1, 2. A trial.');
  });

  it('is in the order of the sections, with how each is counted', () => {
    const document = read(figures([aMeasure([timely()], { section: 'REVIEWS', id: 'M5' }), aMeasure([timely()])]));
    expect(document.sections.map(({ id, title }) => [id, title])).toEqual([
      ['TIMELINESS', 'Timeliness'],
      ['REVIEWS', 'Reviews'],
    ]);
    expect(document.sections[0]?.tables[0]?.how).toMatchObject({ measure: 'M4', version: 1, denominator: 'Those that fell due.' });
  });

  it('names what an earlier pack had otherwise, from what to what, and what was entered since', () => {
    const restatement = {
      ...{ period: '2026-27-Q1', frozenAsKnownAt: instant('2026-07-06T08:00:00.000Z') },
      cells: [
        {
          table: 'M4.FIRST_CONTACT',
          row: 'ALL',
          label: 'First contact',
          from: duties({ due: 4, onTime: 2 }),
          to: duties({ due: 4, onTime: 3 }),
        },
        { table: 'M1.KIND', row: 'HATE_CRIME', label: 'Hate crime', lpu: 'LPU-1', from: null, to: { n: 3 } },
        { table: 'M4.HOURS', row: 'ALL', label: 'Hours', from: { n: 2, median: 3.5, p90: 4 }, to: { few: true as const } },
      ],
      entries: [{ what: 'CONTACT_LATE', lpu: 'LPU-2', n: 3 }],
    };
    const found = tables(figures([aMeasure([timely()])], { restatement })).slice(1);
    expect(found.map(({ id }) => id)).toEqual(['RESTATED.FIGURES', 'RESTATED.ENTRIES']);
    expect(found[0]?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
      ['First contact: First contact', '50.0% (2 of 4)', '75.0% (3 of 4)'],
      ['M1.KIND: Hate crime, LPU-1', 'not known: before the log began', '3'],
      ['M4.HOURS: Hours', '3.5 (2 counted)', 'too few to show'],
    ]);
    expect(found[1]?.rows).toMatchObject([{ label: 'Contact late, LPU-2', lpu: 'LPU-2' }]);
    expect(kinds(found[1]?.rows[0]?.cells)).toEqual(['NUMBER']);
  });
});

describe('Pictures of the pack', () => {
  const charts = (table: FigureTable, over: Partial<Figures> = {}) => tables(figures([aMeasure([table])], over))[0]?.charts ?? [];

  it('runs over the months, with gaps where nothing is known and a break where the rules changed', () => {
    const known = months.map((_, index) => (index < 2 ? null : duties({ due: 10, onTime: index % 10 })));
    const breaks = [{ month: '2026-01' as Month, what: 'policy pack default-2026-11' }];
    const [run] = charts(timely({ rows: [{ ...firstContact, months: known }] }), { breaks });
    expect(run).toMatchObject({ kind: 'RUN', unit: '%', title: 'First contact, share on time, month by month', breaks });
    expect(run?.kind === 'RUN' && run.points.slice(0, 3)).toEqual([{ month: '2024-10', value: null }, { month: '2024-11', value: null }, { month: '2024-12', value: 20 }]); // prettier-ignore
    expect(run?.kind === 'RUN' && run.says).toContain('Since January 2026, from when it is counted otherwise: There are too few months');
    expect(run?.description).toContain('From 20.0% in December 2024 to 30.0% in September 2026; lowest 0.0%');
  });

  it('draws a month that was not over as far as it had come, and judges the run without it', () => {
    // A shift of six that only the unfinished month would make.
    const high = [10, 0, 20, 0, 30, 0, 40, 0, 50, 0, 60, 0, 70, 0, 80, 0, 90, 0, 99, 95, 98, 94, 97, 96];
    const rising = { rows: [aRow('ALL', 'All', { n: 1 }, { months: high.map((n) => ({ n })) })] };
    const table = aTable({ id: 'M1.KIND', kind: 'COUNT', ...rising });
    const [over] = charts(table);
    const [going] = charts(table, { knownAt: instant('2026-09-14T09:00:00.000Z') });
    expect(over?.kind === 'RUN' && over.says).toContain('The last 6 months are above the middle of the run');
    expect(going?.kind === 'RUN' && [going.points.length, going.says]).toEqual([
      24,
      'Nothing in this run is more than chance would bring.',
    ]);
    expect(going?.description).toContain('September 2026 was not over: it is drawn as far as it had come, and not judged.');
    expect(over?.description).not.toContain('was not over');
  });

  it('has no run of a single month, nor of more rows than anybody can follow', () => {
    const once = months.map((_, index) => (index === 3 ? { n: 1 } : null));
    expect(charts(aTable({ id: 'M1.KIND', kind: 'COUNT', rows: [aRow('A', 'A', { n: 1 }, { months: once })] }))).toEqual([]);
    const many = ['A', 'B', 'C', 'D'].map((code) => aRow(code, code, { n: 2 }));
    expect(charts(aTable({ id: 'M2.STRAND', kind: 'COUNT', rows: many })).map(({ kind }) => kind)).toEqual(['BARS']);
  });

  it('puts counts beside each other as bars, and shares with their intervals', () => {
    const rows = [aRow('A', 'North', { n: 3 }), aRow('B', 'South', { few: true })];
    expect(charts(aTable({ id: 'M3.X', kind: 'COUNT', rows }))[0]).toMatchObject({ kind: 'BARS', bars: [{ label: 'North', value: 3 }], description: 'North: 3 cases.' }); // prettier-ignore
    const shares = [aRow('A', 'North', { n: 0, of: 10 }), aRow('B', 'South', { n: 0, of: 0 }), aRow('C', 'West', { n: 5, of: 10 })];
    expect(charts(aTable({ id: 'M9.X', kind: 'SHARE', rows: shares }))[0]).toMatchObject({
      kind: 'INTERVALS',
      rows: [{ label: 'North', value: 0, low: 0 }, { label: 'West', value: 50 }], // prettier-ignore
    });
  });
});
