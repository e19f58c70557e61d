import type { Entry } from '../../../../casework/case-timeline/entries';
import { isOwnFact } from '../../../../casework/case-timeline/own-facts';
import type { EntryWords, Fact, Say } from '../../../../casework/case-timeline/words/entry-words';
import { wordsOf } from '../../../../casework/case-timeline/words/words-of';
import { attemptOutcomes } from '../../../../domain/reference-data/contact-outcomes';
import { labelOf } from '../../../../domain/reference-data/entry';
import { reviewTypes } from '../../../../domain/reference-data/review-types';
import type { SupportCaseEvent } from '../../../../domain/support-case/events';
import type { Instant } from '../../../../kernel/instant';
import { howLong } from '../../../../casework/obligations/words/how-long';
import { type OpenDirection, openDirections } from './open-directions';
import { writtenUpLate } from './written-up-late';

type Type = SupportCaseEvent['type'];
type DataOf<T extends Type> = Extract<SupportCaseEvent, { type: T }>['data'];

export type HistoryLine = {
  readonly revision: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly occurredAt: string;
  /** Only where it was written down much later than it happened. */
  readonly recordedAt: string | undefined;
  readonly marks: readonly string[];
};
export type SinceLastReview = {
  readonly last: { readonly title: string; readonly at: string; readonly facts: readonly Fact[] } | undefined;
  readonly since: string;
  readonly reached: number;
  readonly attempts: number;
  readonly sent: number;
  /** Nobody was reached since then: for how long that is. */
  readonly nobodyReachedFor: string | undefined;
  readonly contacts: readonly HistoryLine[];
  readonly risks: readonly HistoryLine[];
  readonly keyEvents: readonly HistoryLine[];
  readonly putRight: readonly HistoryLine[];
  readonly others: readonly HistoryLine[];
  readonly directions: readonly OpenDirection[];
};

const groups: Readonly<Record<'contacts' | 'risks' | 'keyEvents' | 'putRight', readonly Type[]>> = {
  contacts: ['ContactRecorded', 'NoContactRequested', 'ContactWelcomedAgain', 'ContactPlanAgreed'],
  risks: ['RiskAssessed'],
  keyEvents: ['KeyEventRecorded', 'PersonDied', 'DualRoleDeclared', 'AllegedPerpetratorIdentified'],
  putRight: ['EntryCorrected', 'EntrySealed'],
};
/** Shown elsewhere: what was directed above, how the case came to be on its own page. */
const elsewhere: readonly Type[] = ['DirectionGiven', 'CaseOpened'];

/** What an Inspector wants to know is since the Inspector last looked; a supervisor's look comes between and is shown as such. */
const lastLook = (entries: readonly Entry[], asInspector: boolean): Entry | undefined =>
  entries.findLast(
    ({ type, data }) =>
      type === 'ReviewRecorded' && !(asInspector && (data as DataOf<'ReviewRecorded'> | undefined)?.type === 'SUPERVISOR'),
  );

/** By what was put right later, where it was. */
const outcomeOf = ({ data, corrections }: Entry): string | undefined =>
  corrections.map((correction) => correction.data.corrected.outcome).findLast((outcome) => outcome !== undefined) ??
  (data as DataOf<'ContactRecorded'> | undefined)?.outcome;

const worded = ({ type, data }: Entry, say: Say): EntryWords => (data ? wordsOf(type, data, say) : { title: 'Sealed entry', facts: [] });

function toLine(entry: Entry, say: Say): HistoryLine {
  const { title, facts } = worded(entry, say);
  const { revision, occurredAt, recordedAt, corrections } = entry;
  const late = writtenUpLate(occurredAt, recordedAt);
  return {
    revision,
    title,
    facts,
    occurredAt,
    recordedAt: late ? recordedAt : undefined,
    marks: [...(late ? ['Written up late'] : []), ...(corrections.length > 0 ? ['Corrected'] : [])],
  };
}

/** What happened in a case since it was last looked at by whoever is about to look again. Order is the log's, not that of typing. */
export function sinceLastReview(
  entries: readonly Entry[],
  { reportedAt, now, asInspector, say }: { reportedAt: Instant; now: Instant; asInspector: boolean; say: Say },
): SinceLastReview {
  const last = lastLook(entries, asInspector);
  const after = last ? entries.slice(entries.indexOf(last) + 1) : entries;
  const contacts = after.filter(({ type }) => type === 'ContactRecorded').map(outcomeOf);
  const count = (...outcomes: readonly string[]) =>
    contacts.filter((outcome) => outcome !== undefined && outcomes.includes(outcome)).length;
  const since = last?.occurredAt ?? reportedAt;
  const linesOf = (types: readonly Type[]) => after.filter(({ type }) => types.includes(type)).map((entry) => toLine(entry, say));
  const grouped = [...Object.values(groups).flat(), ...elsewhere];
  const reached = count('REACHED');
  return {
    last: last && { title: lastTitle(last), at: last.occurredAt, facts: worded(last, say).facts },
    since,
    reached,
    attempts: count(...attemptOutcomes),
    sent: count('SENT'),
    nobodyReachedFor: reached === 0 ? howLong(since, now) : undefined,
    contacts: linesOf(groups.contacts),
    risks: linesOf(groups.risks),
    keyEvents: linesOf(groups.keyEvents),
    putRight: linesOf(groups.putRight),
    others: after.filter((entry) => !grouped.includes(entry.type) && !isOwnFact(entry)).map((entry) => toLine(entry, say)),
    directions: openDirections(entries, now, say),
  };
}

const lastTitle = ({ data }: Entry): string => {
  const review = data as DataOf<'ReviewRecorded'> | undefined;
  return review ? labelOf(reviewTypes, review.type) : 'A review that was sealed';
};
