import type { Instant } from '../../kernel/instant';
import type { CaseRecord } from './case-record';

/** `offeredAt` is absent where one came back though no offer is on record; `score` where none has come back. */
export type Survey = { readonly offeredAt?: Instant; readonly returnedAt?: Instant; readonly score?: number };
type Offered = { readonly offeredAt: Instant; returnedAt?: Instant; score?: number };

type Turn = { readonly at: Instant; readonly what: 'REOPENED' | 'OFFERED' | 'RETURNED'; readonly score?: number | undefined };
const atOnce: readonly Turn['what'][] = ['REOPENED', 'OFFERED', 'RETURNED'];

function turnsOf({ contacts, surveys, reopenings }: CaseRecord): readonly Turn[] {
  const offers = contacts.filter(
    ({ purposes, outcome }) => purposes.includes('SURVEY_OFFER') && (outcome === 'REACHED' || outcome === 'SENT'),
  );
  const returned = surveys.filter(({ result }) => result === 'RETURNED');
  const turns: Turn[] = [
    ...reopenings.map(({ occurredAt: at }): Turn => ({ at, what: 'REOPENED' })),
    ...offers.map(({ occurredAt: at }): Turn => ({ at, what: 'OFFERED' })),
    ...returned.map(({ occurredAt: at, score }): Turn => ({ at, what: 'RETURNED', score })),
  ];
  return turns.sort((a, b) => (a.at === b.at ? atOnce.indexOf(a.what) - atOnce.indexOf(b.what) : a.at < b.at ? -1 : 1));
}

/**
 * The surveys of a case, by when things happened. The first offer begins one; a further offer before it has come back is a reminder of it,
 * unless the case was reopened in between. What comes back answers the last that was offered and has not come back yet.
 */
export function surveysOf(record: CaseRecord): readonly Survey[] {
  const surveys: Survey[] = [];
  const out: Offered[] = [];
  let isReminder = false;
  for (const { at, what, score } of turnsOf(record)) {
    if (what === 'OFFERED') {
      if (!isReminder) surveys.push(begun(at, out));
    } else if (what === 'RETURNED') {
      const back = { returnedAt: at, ...(score !== undefined && { score }) };
      const answered = out.pop();
      if (answered) Object.assign(answered, back);
      else surveys.push(back);
    }
    isReminder = what === 'OFFERED';
  }
  return surveys;
}

function begun(offeredAt: Instant, out: Offered[]): Survey {
  const survey: Offered = { offeredAt };
  out.push(survey);
  return survey;
}
