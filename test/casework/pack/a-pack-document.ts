import type { PackCell, PackChart, PackDocument, PackRow, PackTable } from '../../../src/casework/pack/pack-document';
import type { Instant } from '../../../src/kernel/instant';

const number = (value: number, text: string): PackCell => ({ kind: 'NUMBER', value, text });
const few: PackCell = { kind: 'FEW', text: 'too few to show' };
const none = (text: string): PackCell => ({ kind: 'NONE', text });

export const barsChart: PackChart = {
  kind: 'BARS',
  title: 'Hate crime by strand',
  description: 'Race 1,240, disability 87, and two more. Race is the largest.',
  unit: 'Case-strand pairs',
  bars: [
    { label: 'Race', value: 1240 },
    { label: 'Disability', value: 87 },
    { label: "A victim's own group that has a very long name indeed, such as a force may give it in its own list of codes", value: 12 },
    { label: '=HYPERLINK("https://example.invalid";"Race & religion <both>")', value: 0 },
  ],
};

const months = [...Array(18).keys()].map((index) => {
  const number = 3 + index;
  return `${String(2025 + Math.floor((number - 1) / 12))}-${String(((number - 1) % 12) + 1).padStart(2, '0')}`;
});
export const runChart: PackChart = {
  kind: 'RUN',
  title: 'First contact on time, month by month',
  description: 'From 82 to 91 per cent, with a gap in the first month and a change of rules in April 2026.',
  unit: 'Per cent of duties that fell due',
  points: months.map((month, index) => ({ month, value: index === 0 || index === 7 ? null : 80 + ((index * 37) % 120) / 10 })),
  middle: 85.4,
  breaks: [{ month: '2026-04', what: 'first contact became due within two working days' }],
  says: 'Nothing here is more than chance would bring.',
};

export const intervalsChart: PackChart = {
  kind: 'INTERVALS',
  title: 'All duties kept: each group against everyone else who stated theirs',
  description: 'Two groups; both differences could be chance.',
  unit: 'Percentage points more (or, below nought, fewer) than everyone else',
  rows: [
    { label: 'Black, Black British, Caribbean or African', value: -3.25, low: -14.04, high: 6.9 },
    { label: 'Asian or Asian British', value: 1, low: -8.5, high: 10.75 },
    { label: 'White', value: 2.5, low: 0.4, high: 4.6 },
  ],
};

const how = (measure: string): PackTable['how'] => ({
  measure,
  version: 2,
  definition: 'Cases that were reported in the month, by the unit that recorded them.',
  denominator: 'Every case of the month but duplicates.',
  traps: ['A case with two strands stands in both rows.', "A unit's name is the one at recording."],
  source: 'facts.md §5.2 M1',
});

const aRow = (id: string, label: string, cells: readonly PackCell[], rest: Partial<PackRow> = {}): PackRow => ({
  id,
  label,
  cells,
  ...rest,
});

export const strands: PackTable = {
  id: 'M1.BY_STRAND',
  measure: 'M1',
  title: "Victims' cases by strand",
  columns: [
    { id: 'period', label: 'This period', unit: 'cases' },
    { id: 'share', label: 'Share of all', unit: '%' },
    { id: 'yearBefore', label: 'Same quarter last year', unit: 'cases' },
    { id: 'difference', label: 'Difference', unit: 'percentage points' },
  ],
  rows: [
    aRow('RACE', 'Race', [number(1240, '1,240'), number(85.6667, '85.7%'), number(1100, '1,100'), number(-3.27, '-3.3')]),
    aRow('LINK', '=HYPERLINK("https://example.invalid";"Race & religion <both>")', [
      few,
      few,
      none('not known: before the log began'),
      few,
    ]),
    aRow('OTHER', '-2+3 is what somebody typed', [number(0, '0'), number(0, '0.0%'), none('nothing fell due'), number(0.4, '+0.4')]),
    aRow('ALL', 'All cases', [number(1447, '1,447'), number(100, '100.0%'), number(1290, '1,290'), number(0, '0.0')], { isTotal: true }),
  ],
  notes: ['Rows do not add up: a case may have several strands.', '@SUM(A1:A9)'],
  how: how('M1'),
  charts: [barsChart],
};

export const byLpu: PackTable = {
  id: 'M4.FIRST_CONTACT.BY_LPU',
  measure: 'M4',
  title: 'First contact by unit',
  columns: [
    { id: 'due', label: 'Fell due', unit: 'duties' },
    { id: 'onTime', label: 'On time', unit: '%' },
  ],
  rows: [...Array(45).keys()].map((index) =>
    aRow(
      `LPU-${index + 1}`,
      `LPU-${index + 1} Ashford's Moor, St Mary's and the Vale`,
      [number(20 + index, String(20 + index)), number(50, '50.0%')],
      {
        lpu: `LPU-${index + 1}`,
      },
    ),
  ),
  notes: [],
  how: how('M4'),
  charts: [runChart],
};

export const groups: PackTable = {
  id: 'M15.GROUPS',
  measure: 'M15',
  title: 'Service by group',
  columns: [{ id: 'difference', label: 'Difference', unit: 'percentage points' }],
  rows: [aRow('BLACK', 'Black, Black British, Caribbean or African', [number(-3.27, '−3.3')])],
  notes: ['Ŵyn and Łódź are spelt as they are.'],
  how: how('M15'),
  charts: [intervalsChart],
};

export const aPackDocument = (differing: Partial<PackDocument> = {}): PackDocument => ({
  title: 'Hate crime: quarterly review, July to September 2026',
  marking: 'OFFICIAL-SENSITIVE',
  audience: 'MEETING',
  period: { code: '2026-27-Q2', label: 'July to September 2026' },
  knownAt: '2026-10-12T08:00:00.000Z' as Instant,
  provisional: false,
  frozen: { at: '2026-10-12T09:30:00.000Z' as Instant },
  policyVersions: ['steadfast-default@4', 'steadfast-default@5'],
  calendarVersions: ['england-and-wales@2026-03'],
  sha256: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809',
  headline: {
    better: [
      {
        text: 'First contact on time: 91.2%, up from 84.0%',
        sureness: 'More than chance would bring.',
        table: 'M4.FIRST_CONTACT',
        row: 'ALL',
      },
    ],
    worse: [],
    decide: [{ text: '3 reviews are overdue', sureness: 'Counted, not estimated.', table: 'M9.OVERDUE', row: 'ALL' }],
  },
  sections: [
    { id: 'VOLUMES', title: 'Volumes: what was reported', tables: [strands] },
    { id: 'TIMELINESS', title: 'Timeliness', tables: [byLpu] },
    { id: 'SERVICE_BY_GROUP', title: 'Service by group', tables: [groups] },
  ],
  ...differing,
});
