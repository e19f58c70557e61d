import { monthAt } from '../figures/month';
import { labelOf } from '../reference-data/entry';
import { outcomeTypes } from '../reference-data/outcome-types';
import type { CaseRecord } from './case-record';
import { howCounted } from './how-counted';
import { knownKind } from './known-kind';
import type { AsKnown, Counted, Measure, MeasureTable } from './measure';
import { attrition, charged, outcomeSetWords, positiveCollege } from './outcome-sets';
import { outcomeOf } from './outcome-of';
import { oneMore, shareOf } from './tallies';

const notYetAssigned = 'NOT_YET_ASSIGNED';
const rated = [
  { row: 'POSITIVE', words: 'Positive outcome', set: positiveCollege },
  { row: 'CHARGED', words: 'Charged or summonsed', set: charged },
  { row: 'ATTRITION', words: 'Victim does not support further action', set: attrition },
];
const typeRows = outcomeTypes.map(({ code }) => String(code));
const typeLabel = (row: string): string =>
  row === notYetAssigned ? 'No outcome assigned yet' : `${row}: ${labelOf(outcomeTypes, Number(row))}`;
const rateLabel = (row: string): string => {
  const rate = rated.find((known) => known.row === row);
  return rate ? `${rate.words} (${outcomeSetWords(rate.set)})` : row;
};

const counts = (id: string, title: string, rows: readonly string[]): MeasureTable => ({
  ...{ id, title, kind: 'COUNT', unit: 'hate crimes', byLpu: false, rows, rowsAddUp: true, labelOf: typeLabel },
});
const rates = (id: string, title: string): MeasureTable => ({
  ...{ id, title, kind: 'SHARE', unit: 'hate crimes with an outcome', byLpu: true, rows: ['POSITIVE', 'CHARGED'] },
  ...{ rowsAddUp: false, note: 'A charge is one of the positive outcomes: the rows do not add up.', labelOf: rateLabel },
});
const attritions = (id: string, title: string): MeasureTable => ({
  ...{ id, title, kind: 'SHARE', unit: 'hate crimes with an outcome', byLpu: true, better: 'LOWER' },
  ...{ rows: ['ATTRITION'], rowsAddUp: true, labelOf: rateLabel },
});

function* count(record: CaseRecord, { pack }: AsKnown): Iterable<Counted> {
  if (!knownKind(record.kind, pack).crime) return;
  const outcome = outcomeOf(record);
  const recordedIn = monthAt(record.recordedAt);
  yield { table: 'M10.RECORDED', row: outcome ? String(outcome.type) : notYetAssigned, month: recordedIn, tally: oneMore };
  if (!outcome) return;
  const assignedIn = monthAt(outcome.assignedAt);
  yield { table: 'M10.ASSIGNED', row: String(outcome.type), month: assignedIn, tally: oneMore };
  for (const { row, set } of rated) {
    const tally = shareOf(set.types.includes(outcome.type));
    const rate = row === 'ATTRITION' ? 'ATTRITION' : 'RATES';
    yield { table: `M10.${rate}_RECORDED`, row, month: recordedIn, lpu: record.lpu, tally };
    yield { table: `M10.${rate}_ASSIGNED`, row, month: assignedIn, lpu: record.lpu, tally };
  }
}

export const outcomes: Measure = {
  id: 'M10',
  version: 1,
  title: 'Outcomes of hate crimes',
  section: 'OUTCOMES',
  about: 'PUBLIC',
  definition:
    'The outcome of each case that was recorded as a hate crime: of the outcomes recorded as key events (CASE_OUTCOME) the one assigned last, as known then. It was assigned when the force received it or, where that is not recorded, when it happened; where none was recorded so, it is the outcome type of the last closing that has one, assigned when the case was closed. Shown on two bases. Recorded: the case counts in the month in which it was recorded, whenever its outcome was assigned. Assigned: it counts in the month in which that outcome was assigned, whenever it was recorded. Each case counts once on each basis.',
  denominator:
    'Hate crimes that have an outcome, on the same basis. Those with none yet stand in no denominator; on the recorded basis they are shown as a row of their own.',
  traps: [
    'On the recorded basis recent months have few outcomes yet: what has come quickly is not what will come.',
    'On the assigned basis old cases count beside new ones: a clearing of old cases moves it.',
    'There is no single list of positive outcomes; the set, with its version, is printed with the figure.',
    'The national framework favours no outcome: more charges are not better work by themselves.',
    'A later outcome takes the place of an earlier one, so that the month of the earlier one then shows one fewer.',
    'What was recorded as no crime does not count here even if it was reclassified as one later.',
    howCounted.unit,
    howCounted.leftOut,
    howCounted.months,
  ],
  source: 'Home Office crime outcomes framework, types 1 to 22; sets of outcomes by their own sources.',
  tables: [
    counts('M10.RECORDED', 'Outcomes of hate crimes recorded in the period', [...typeRows, notYetAssigned]),
    counts('M10.ASSIGNED', 'Outcomes assigned in the period', typeRows),
    rates('M10.RATES_RECORDED', 'Outcome rates of hate crimes recorded in the period'),
    rates('M10.RATES_ASSIGNED', 'Outcome rates of outcomes assigned in the period'),
    attritions('M10.ATTRITION_RECORDED', 'Attrition of hate crimes recorded in the period'),
    attritions('M10.ATTRITION_ASSIGNED', 'Attrition of outcomes assigned in the period'),
  ],
  count,
};
