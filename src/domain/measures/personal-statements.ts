import { monthAt } from '../figures/month';
import { labelOf } from '../reference-data/entry';
import { statementAnswerCodes, statementAnswers } from '../reference-data/surveys';
import type { CaseRecord } from './case-record';
import { dutiesCounted } from './duties-counted';
import { howCounted } from './how-counted';
import type { AsKnown, Counted, Measure, MeasureTable } from './measure';
import { ruleName } from './rule-name';
import { oneMore, shareOf } from './tallies';

const rule = 'STATEMENT_OFFER';
const duties: MeasureTable = {
  ...{ id: 'M14.DUTIES', title: 'Statements offered in time', kind: 'DUTIES', unit: 'duties', byLpu: true, better: 'HIGHER' },
  ...{ rows: [rule], rowsAddUp: true, labelOf: ruleName },
};

function* count(record: CaseRecord, as: AsKnown): Iterable<Counted> {
  const { lpu } = record;
  const offers = record.contacts
    .filter(({ purposes, isMeaningful }) => isMeaningful && purposes.includes(rule))
    .map(({ occurredAt }) => occurredAt)
    .sort();
  for (const offeredAt of offers) yield { table: 'M14.STATEMENTS', row: 'OFFERED', month: monthAt(offeredAt), tally: oneMore };
  for (const { answer, occurredAt } of record.statements) {
    yield { table: 'M14.STATEMENTS', row: answer, month: monthAt(occurredAt), tally: oneMore };
  }
  const [first] = offers;
  if (first !== undefined) {
    const isMade = record.statements.some(({ answer, occurredAt }) => answer === 'MADE' && occurredAt >= first);
    yield { table: 'M14.MADE', row: 'ALL', month: monthAt(first), lpu, tally: shareOf(isMade) };
  }
  yield* dutiesCounted(duties, record, as, (duty) => (duty.rule === rule ? rule : undefined));
}

export const personalStatements: Measure = {
  id: 'M14',
  version: 1,
  title: 'Victim Personal Statements',
  section: 'VICTIMS_CODE',
  about: 'PUBLIC',
  definition: `Offers are meaningful contacts with the purpose STATEMENT_OFFER, each in the month in which it happened. ${howCounted.meaningful} Answers (made, may make one later, declined) count each in the month in which it was given. Of the cases in which a statement was first offered in the month: in how many one was made since that offer, as known then. The duty to offer one (STATEMENT_OFFER) arises when a statement is taken and again at a charge; it is counted by what came of it. ${howCounted.duties} ${howCounted.dutiesBeside}`,
  denominator: `For statements made: cases whose first offer falls in the month. For the duty: ${howCounted.dutiesShare}`,
  traps: [
    'One person may be offered a statement, and answer, more than once: offers and answers are not people.',
    'A statement offered lately may still be made; the last months rise.',
    'To decline is the person’s right: fewer statements are not worse service where all were offered.',
    'An answer may fall in a later month than its offer.',
    howCounted.unproved,
    howCounted.due,
    howCounted.unit,
    howCounted.leftOut,
    howCounted.months,
  ],
  source: 'Victims’ Code, right 7: to make a Victim Personal Statement.',
  tables: [
    {
      ...{ id: 'M14.STATEMENTS', title: 'Victim Personal Statements offered, and the answers', kind: 'COUNT' },
      ...{ unit: 'offers and answers', byLpu: false, rows: ['OFFERED', ...statementAnswerCodes], rowsAddUp: false },
      note: 'Offers and answers are counted each by itself: they do not add up.',
      labelOf: (row) => (row === 'OFFERED' ? 'Offered' : labelOf(statementAnswers, row)),
    },
    {
      ...{ id: 'M14.MADE', title: 'Statements made after an offer', kind: 'SHARE', unit: 'cases with a first offer', byLpu: true },
      ...{ rows: ['ALL'], rowsAddUp: true, labelOf: () => 'A statement was made' },
    },
    duties,
  ],
  count,
};
