import { monthAt } from '../figures/month';
import { labelOf } from '../reference-data/entry';
import { surveyReasonCodes, surveyReasons } from '../reference-data/surveys';
import type { CaseRecord } from './case-record';
import { howCounted } from './how-counted';
import type { Counted, Measure, MeasureTable } from './measure';
import { surveysOf } from './surveys-of';
import { oneMore, shareOf } from './tallies';

const scoreLabels: Readonly<Record<string, string>> = {
  1: '1: very dissatisfied',
  2: '2: dissatisfied',
  3: '3: neither',
  4: '4: satisfied',
  5: '5: very satisfied',
};

const share = (id: string, title: string, unit: string, label: string): MeasureTable => ({
  ...{ id, title, kind: 'SHARE', unit, byLpu: true, better: 'HIGHER', rows: ['ALL'], rowsAddUp: true, labelOf: () => label },
});

function* count(record: CaseRecord): Iterable<Counted> {
  const { lpu } = record;
  for (const { offeredAt, returnedAt, score } of surveysOf(record)) {
    if (offeredAt !== undefined) {
      yield { table: 'M13.RETURNED', row: 'ALL', month: monthAt(offeredAt), lpu, tally: shareOf(returnedAt !== undefined) };
    }
    const at = offeredAt ?? returnedAt;
    if (at === undefined || score === undefined) continue;
    yield { table: 'M13.SCORES', row: String(score), month: monthAt(at), tally: oneMore };
    yield { table: 'M13.SATISFIED', row: 'ALL', month: monthAt(at), lpu, tally: shareOf(score >= 4) };
    if (offeredAt === undefined) yield { table: 'M13.NO_OFFER', row: 'ALL', month: monthAt(at), tally: oneMore };
  }
  for (const { result, reason, occurredAt } of record.surveys) {
    if (result !== 'NOT_OFFERED') continue;
    yield { table: 'M13.NOT_OFFERED', row: reason ?? 'OTHER', month: monthAt(occurredAt), tally: oneMore };
  }
}

export const satisfaction: Measure = {
  id: 'M13',
  version: 1,
  title: 'Satisfaction',
  section: 'SATISFACTION',
  about: 'PUBLIC',
  definition:
    'A survey is offered by a contact with the purpose SURVEY_OFFER whose outcome is REACHED or SENT. Within one case the first offer begins a survey; a further offer before it has come back is a reminder and begins none, unless the case was reopened in between. What comes back answers, of the surveys of the case that have not come back yet, the one that was offered last. A survey counts in the month of its first offer, with its score whenever that came back. Satisfied is a score of 4 or 5 of 5. Where none was offered, the reason counts in the month of the decision, once for each time it was recorded.',
  denominator:
    'For the response rate: surveys offered in the month. For the satisfied: surveys that came back, of those offered in the month, and those that came back with no offer on record.',
  traps: [
    'Who answers is not who was asked: read every score beside the response rate.',
    'Surveys offered lately may still come back; the rate of the last months rises.',
    'A survey that came back though no offer is on record counts with its score, in the month in which it came back, and in no response rate.',
    'Those to whom none was offered are not heard at all; their number stands beside, with the reasons.',
    'Silence is not satisfaction.',
    howCounted.unit,
    howCounted.leftOut,
    howCounted.months,
  ],
  source: 'Victim satisfaction, with its response rate, as HMICFRS and the College of Policing ask forces to measure; five points.',
  tables: [
    share('M13.RETURNED', 'Surveys that came back', 'surveys offered', 'Came back'),
    share('M13.SATISFIED', 'Satisfied or very satisfied', 'surveys returned', 'Satisfied or very satisfied'),
    {
      ...{ id: 'M13.SCORES', title: 'Scores of the surveys that came back', kind: 'COUNT', unit: 'surveys returned', byLpu: false },
      ...{ rows: ['1', '2', '3', '4', '5'], rowsAddUp: true, labelOf: (row) => scoreLabels[row] ?? row },
    },
    {
      ...{ id: 'M13.NOT_OFFERED', title: 'Why no survey was offered', kind: 'COUNT', unit: 'decisions', byLpu: false },
      ...{ rows: surveyReasonCodes, rowsAddUp: true, labelOf: (row) => labelOf(surveyReasons, row) },
    },
    {
      ...{ id: 'M13.NO_OFFER', title: 'Surveys that came back with no offer on record', kind: 'COUNT', unit: 'surveys returned' },
      ...{ byLpu: false, rows: ['ALL'], rowsAddUp: true, labelOf: () => 'No offer on record' },
    },
  ],
  count,
};
