import { documentOfFigures } from '../../../src/casework/pack/document-of-figures';
import type { FigureMeasure, FigureTable, Figures } from '../../../src/domain/figures/figures';
import type { Month } from '../../../src/domain/figures/month';
import { aMeasure, aRow, aTable, duties, figures, without } from './figures-in-hand';

const headline = (measures: readonly FigureMeasure[], over: Partial<Figures> = {}) =>
  documentOfFigures({ figures: figures(measures, over), sha256: 'ab'.repeat(32) }).headline;
const of = (...tables: readonly FigureTable[]) => headline([aMeasure(tables)]);

const timely = (now: number, was: number, over: Partial<FigureTable> = {}): FigureTable => {
  const row = aRow('ALL', 'First contact', duties({ due: 150, onTime: now }), { yearBefore: duties({ due: 150, onTime: was }) });
  return aTable({ id: 'M4.FIRST_CONTACT', kind: 'DUTIES', better: 'HIGHER', rows: [row], ...over });
};

describe('What the meeting reads first', () => {
  it('is what got better than in the same period last year, with its figure and how sure one can be', () => {
    expect(of(timely(104, 75)).better).toEqual([
      {
        text: 'First contact, share on time: 69.3% (104 of 150), up from 50.0% (75 of 150) in the same period last year.',
        sureness: 'A difference of 19.3 points (95% interval 8.2 to 29.8), more than chance would bring.',
        table: 'M4.FIRST_CONTACT',
        row: 'ALL',
      },
    ]);
  });

  it('is what got worse, which is also put before the meeting to decide', () => {
    const { better, worse, decide } = of(timely(75, 104));
    expect([better, worse.map(({ text }) => text)]).toEqual([
      [],
      ['First contact, share on time: 50.0% (75 of 150), down from 69.3% (104 of 150) in the same period last year.'],
    ]);
    expect(decide).toEqual(worse);
    expect(of(timely(104, 75, { better: 'LOWER' })).worse).toHaveLength(1);
  });

  it('says nothing of what could be chance, of too few, of what is neither good nor bad, and of hidden or unknown figures', () => {
    const few = aRow('ALL', 'All', duties({ due: 4, onTime: 4 }), { yearBefore: duties({ due: 400, onTime: 4 }) });
    const { better: _, ...neither } = timely(104, 75);
    for (const table of [
      timely(76, 75),
      timely(104, 75, { rows: [few] }),
      neither,
      timely(104, 75, { rows: [aRow('ALL', 'All', { few: true })] }),
      timely(104, 75, { rows: [without(aRow('ALL', 'All', duties({ due: 150, onTime: 104 })), 'before', 'yearBefore')] }),
      aTable({ id: 'M11.DAYS', kind: 'SPREAD', better: 'LOWER', rows: [aRow('ALL', 'Days', { n: 9, median: 4, p90: 9 })] }),
    ]) {
      expect(of(table)).toEqual({ better: [], worse: [], decide: [] });
    }
  });

  it('looks at the period before where last year is not known', () => {
    const row = without(
      aRow('ALL', 'First contact', duties({ due: 150, onTime: 104 }), { before: duties({ due: 150, onTime: 75 }) }),
      'yearBefore',
    );
    expect(of(timely(0, 0, { rows: [row] })).better[0]?.text).toContain('in the period before');
  });

  it('says when the rules changed in between', () => {
    const breaks = [
      { month: '2026-01' as Month, what: 'another pack' },
      { month: '2025-01' as Month, what: 'long before' },
    ];
    expect(headline([aMeasure([timely(104, 75)])], { breaks }).better[0]?.sureness).toMatch(
      /chance would bring\. The rules changed in January 2026\.$/,
    );
  });

  it('is about all rows together where they add up, and about the surest row of a table where they do not', () => {
    const rows = timely(104, 75).rows.concat(timely(100, 20).rows.map((row) => ({ ...row, row: 'NEXT', label: 'Next contact' })));
    expect(of(timely(0, 0, { rows })).better.map(({ row }) => row)).toEqual(['NEXT']);
    expect(of(timely(0, 0, { rows, rowsAddUp: true })).better.map(({ row, text }) => [row, text])).toEqual([
      ['TOTAL', 'First contact, share on time: 68.0% (204 of 300), up from 31.7% (95 of 300) in the same period last year.'],
    ]);
  });

  it('puts every control measure above its target before the meeting, and a review that is overdue', () => {
    const closed = aTable({
      id: 'M18.CLOSED',
      kind: 'COUNT',
      title: 'Closed without an Inspector’s review',
      better: 'LOWER',
      rows: [aRow('ALL', 'Closed', { n: 2 })],
    });
    const overdue = aTable({
      id: 'M5.OVERDUE',
      kind: 'COUNT',
      title: 'Reviews overdue',
      unit: 'reviews',
      better: 'LOWER',
      isSnapshot: true,
      rowsAddUp: true,
      rows: [aRow('A', 'up to a day', { n: 1 }), aRow('B', 'over 28 days', { n: 3 })],
    });
    const met = aTable({ id: 'M18.KIND', kind: 'COUNT', better: 'LOWER', rows: [aRow('ALL', 'Reclassified', { n: 0 })] });
    expect(of(closed, overdue, met).decide.map(({ text, sureness }) => [text, sureness])).toEqual([
      ['Closed without an Inspector’s review: 2 cases.', 'The target is none. Each was counted, so chance plays no part.'],
      ['Reviews overdue: 4 reviews.', 'The target is none. As it stood at the end of the period, so chance plays no part.'],
    ]);
  });

  it('puts the same reviews before it once, however many ways they are shown', () => {
    const overdue = (id: string) => aTable({ id, kind: 'COUNT', better: 'LOWER', isSnapshot: true, rows: [aRow('ALL', 'All', { n: 4 })] });
    const happened = (id: string) => aTable({ id, kind: 'COUNT', better: 'LOWER', rows: [aRow('ALL', 'All', { n: 4 })] });
    expect(of(overdue('M5.AGE'), overdue('M5.REVIEW'), happened('M5.A'), happened('M5.B')).decide.map(({ table }) => table)).toEqual([
      'M5.AGE',
      'M5.A',
      'M5.B',
    ]);
  });

  it('is never about colleagues who are victims', () => {
    const points = aTable({ id: 'M17.POINTS', kind: 'COUNT', better: 'LOWER', rows: [aRow('P1:MISSED', 'Missed', { n: 14 })] });
    expect(headline([aMeasure([points], { about: 'STAFF_VICTIMS' })]).decide).toEqual([]);
  });

  it('is short, the surest first', () => {
    const many = Array.from({ length: 8 }, (_, index) => timely(90 + index, 60, { id: `M4.T${String(index)}` }));
    expect(of(...many).better.map(({ table }) => table)).toEqual(['M4.T7', 'M4.T6', 'M4.T5', 'M4.T4', 'M4.T3']);
  });
});
