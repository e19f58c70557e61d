import type { KnownCase } from './known-case';
import type { Line } from './line';
import { monthOf } from './london';
import { reachedThem } from './contacts';

type Survey = { readonly month: string; readonly isOffered: boolean; score?: number };

/** M13: surveys offered, what came back of them, and why none was offered. */
export function satisfaction(aCase: KnownCase): readonly Line[] {
  const { lpu } = aCase;
  const lines: Line[] = [];
  for (const { month, isOffered, score } of surveysOf(aCase)) {
    const where = { row: 'ALL', month, lpu };
    if (isOffered) lines.push({ ...where, table: 'M13.RETURNED', is: score !== undefined });
    if (score === undefined) continue;
    lines.push({ ...where, table: 'M13.SATISFIED', is: score >= 4 }, { ...where, table: 'M13.SCORES', row: String(score) });
    if (!isOffered) lines.push({ ...where, table: 'M13.NO_OFFER' });
  }
  for (const { data } of aCase.all('SurveyNotOffered'))
    lines.push({ table: 'M13.NOT_OFFERED', row: data.reason, month: monthOf(data.occurredAt), lpu });
  return lines;
}

/** By when things happened: an offer begins a survey, unless one is out and the case was not reopened since. */
function surveysOf(aCase: KnownCase): readonly Survey[] {
  const happened = [
    ...aCase
      .all('ContactRecorded')
      .filter(({ data }) => data.purposes.includes('SURVEY_OFFER') && (data.outcome === 'REACHED' || data.outcome === 'SENT'))
      .map(({ data }) => ({ at: data.occurredAt, what: 'OFFERED' as const })),
    ...aCase.all('CaseReopened').map(({ data }) => ({ at: data.occurredAt, what: 'REOPENED' as const })),
    ...aCase.all('SurveyReturned').map(({ data }) => ({ at: data.occurredAt, what: 'RETURNED' as const, score: data.score })),
  ].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  const surveys: Survey[] = [];
  let isReminder = false;
  for (const one of happened) {
    const out = surveys.findLast(({ isOffered, score }) => isOffered && score === undefined);
    if (one.what === 'REOPENED') isReminder = false;
    else if (one.what === 'OFFERED') {
      if (!isReminder) surveys.push({ month: monthOf(one.at), isOffered: true });
      isReminder = true;
    } else if (out) {
      out.score = one.score;
      isReminder = false;
    } else surveys.push({ month: monthOf(one.at), isOffered: false, score: one.score });
  }
  return surveys;
}

/** M14, but for its duties: statements offered, what was answered, and whether one was made since the first offer. */
export function personalStatements(aCase: KnownCase): readonly Line[] {
  const { lpu } = aCase;
  const offers = aCase
    .all('ContactRecorded')
    .filter((contact) => contact.data.purposes.includes('STATEMENT_OFFER') && reachedThem(contact))
    .map(({ data }) => data.occurredAt)
    .toSorted();
  const answers = aCase.all('PersonalStatementAnswered').map(({ data }) => data);
  const lines: Line[] = [
    ...offers.map((at) => ({ table: 'M14.STATEMENTS', row: 'OFFERED', month: monthOf(at), lpu })),
    ...answers.map(({ answer, occurredAt }) => ({ table: 'M14.STATEMENTS', row: answer, month: monthOf(occurredAt), lpu })),
  ];
  const first = offers[0];
  if (first === undefined) return lines;
  const is = answers.some(({ answer, occurredAt }) => answer === 'MADE' && occurredAt >= first);
  return [...lines, { table: 'M14.MADE', row: 'ALL', month: monthOf(first), lpu, is }];
}
