import { countedAt } from './counted-at';
import { howCounted } from './how-counted';
import type { CaseRecord } from './case-record';
import type { AsKnown, Measure, MeasureTable } from './measure';
import { isDivided } from './strand-pairs';

const shape = { kind: 'SHARE', unit: 'cases', byLpu: true, better: 'HIGHER' } as const;
const ethnicity: MeasureTable = {
  ...shape,
  id: 'M16.ETHNICITY',
  title: 'Self-defined ethnicity stated',
  rows: ['STATED'],
  rowsAddUp: true,
  labelOf: () => 'Stated by the person',
};
const labels: Readonly<Record<string, string>> = {
  LOCATION_TYPE: 'Type of place',
  ONLINE_FLAG: 'Online flag, where the place is online',
  SUB_STRAND: 'Sub-strand of each strand that has any',
  AGE_BAND: 'Age band of the person',
  RISK: 'Risk assessed',
};
const others: MeasureTable = {
  ...shape,
  id: 'M16.OTHER',
  title: 'Other parts of the record that are filled in',
  rows: Object.keys(labels),
  rowsAddUp: false,
  note: 'Each row asks of other cases, so they do not add up.',
  labelOf: (row) => labels[row] ?? row,
};

/** For each row that asks something of this case, whether the answer is there. */
function answersOf(record: CaseRecord, { pack }: AsKnown): readonly (readonly [string, boolean])[] {
  const divided = record.strands.filter(({ strand }) => isDivided(strand, pack));
  return [
    ['LOCATION_TYPE', record.locationType !== undefined],
    ...(record.locationType === 'ONLINE' ? [['ONLINE_FLAG', record.online] as const] : []),
    ...(divided.length > 0 ? [['SUB_STRAND', divided.every(({ subStrand }) => subStrand !== undefined)] as const] : []),
    ...(record.victim === 'NAMED' ? [['AGE_BAND', record.ageBand !== undefined] as const] : []),
    ['RISK', record.risks.some(({ source }) => source !== 'OPENING')],
  ];
}

/** M16 (facts.md §5.2, §4.6): how much of what other figures rest on was written down at all. */
export const completenessOfRecord: Measure = {
  id: 'M16',
  version: 1,
  title: 'Completeness',
  section: 'COMPLETENESS',
  about: 'PUBLIC',
  definition:
    'Ethnicity: cases of a named person with a self-defined ethnicity that was stated, which is any of the 18+1 codes but NS. Others: cases with a type of place; cases whose place is ONLINE that have the online flag; cases with a sub-strand for every strand that the policy in force divides into sub-strands, as the case was recorded; cases of a named person with an age band; cases with a risk assessed by anybody since opening (an assessment or a review). A case counts in the month in which it was recorded, with what is known of it at the instant of the figures.',
  denominator:
    'Ethnicity and age band: all cases of a named person recorded in the month, one for each case even where one person has several. Type of place and risk: all cases. Online flag: cases whose place is ONLINE. Sub-strand: cases with at least one strand that the policy divides.',
  traps: [
    '“Not stated” (NS) and nothing recorded both stay in the denominator: neither is stated.',
    'Somebody not identified, a community, or a person who wishes anonymity is not asked, and is not in it.',
    'What was put right later counts as filled in, as known then.',
    'The risk that was given when the case was opened, unseen, is no assessment.',
    'Whether the ward was recorded is not measured: figures hold no place smaller than a unit.',
    howCounted.unit,
    howCounted.leftOut,
    howCounted.months,
  ],
  source:
    'Self-defined ethnicity, 18+1 codes; forces are to ask where they have spoken. HMICFRS found that data on victims were not comprehensive (2018). What else is asked is an assumption.',
  tables: [ethnicity, others],
  *count(record, as) {
    const share = (table: MeasureTable, row: string, isThere: boolean) =>
      countedAt(table, row, record.recordedAt, record, { kind: 'SHARE', n: isThere ? 1 : 0, of: 1 });
    if (record.victim === 'NAMED') yield share(ethnicity, 'STATED', record.ethnicity !== undefined && record.ethnicity !== 'NS');
    for (const [row, isThere] of answersOf(record, as)) yield share(others, row, isThere);
  },
};
