import type { Entry } from '../../../../casework/case-timeline/entries';
import { isOwnFact, type Told } from '../../../../casework/case-timeline/own-facts';
import type { Fact, Say } from '../../../../casework/case-timeline/words/entry-words';
import { wordsOf } from '../../../../casework/case-timeline/words/words-of';
import { correctable } from '../../../../domain/support-case/correctable';
import { type Followed, followedLines } from './followed';

export type TimelineItem = {
  readonly id: string;
  readonly title: string;
  readonly occurredAt: string;
  /** Given only where it differs enough to matter: written down more than an hour after. */
  readonly recordedAt: string | undefined;
  readonly by: string;
  readonly facts: readonly Fact[];
  readonly followed: Followed;
  readonly corrections: readonly { readonly at: string; readonly by: string; readonly facts: readonly Fact[] }[];
  readonly sealed: { readonly at: string; readonly by: string; readonly why: string } | undefined;
  readonly correctHref: string | undefined;
  readonly sealHref: string | undefined;
  readonly confirmHref: string | undefined;
  readonly openSealedHref: string | undefined;
};

export type EntryDeeds = {
  readonly correct: boolean;
  readonly seal: boolean;
  readonly discharge: boolean;
  /** For the data-protection role alone: on a page of its own, so that each opening is an act that is logged. */
  readonly openSealed: boolean;
  /** The contacts that this viewer could confirm. */
  readonly confirm: ReadonlySet<string>;
};

const hour = 3_600_000;
const isLate = (occurredAt: string, recordedAt: string): boolean => Date.parse(recordedAt) - Date.parse(occurredAt) > hour;

/** One entry as the page shows it. A sealed one says only that it was sealed, when, by whom and why. */
export function timelineItem({ entry, followed }: Told, say: Say, deeds: EntryDeeds): TimelineItem {
  const { caseId, revision, occurredAt, recordedAt, role, sealed, data, type } = entry;
  const address = `/cases/${caseId}/entries/${revision}`;
  const words = data ? wordsOf(type, data, say) : { title: 'An entry that was sealed', facts: [] };
  const by = role === undefined ? 'Steadfast' : say.nameOf(entry.by);
  const isCorrectable = data !== undefined && !sealed && correctable[type] !== undefined;
  return {
    id: `entry-${revision}`,
    title: words.title,
    occurredAt,
    recordedAt: isLate(occurredAt, recordedAt) ? recordedAt : undefined,
    by,
    facts: words.facts.filter((fact) => !saysWhoWroteIt(fact, by)),
    followed: followedLines(followed, say),
    corrections: entry.corrections.map(({ by, data: correction }) => ({
      at: correction.correctedAt,
      by: say.nameOf(by),
      facts: wordsOf('EntryCorrected', correction, say).facts,
    })),
    sealed: sealed && { at: sealed.data.sealedAt, by: say.nameOf(sealed.by), why: say.open(sealed.data.reason) },
    correctHref: deeds.correct && isCorrectable ? `${address}/correct` : undefined,
    sealHref: deeds.seal && data !== undefined && !sealed && type !== 'EntrySealed' && !isOwnFact(entry) ? `${address}/seal` : undefined,
    confirmHref: confirmHref(entry, deeds),
    openSealedHref: deeds.openSealed && sealed ? `${address}/sealed` : undefined,
  };
}

/** What was entered late stands unconfirmed until a supervisor saw proof of it. */
function confirmHref({ caseId, type, data, occurredAt, recordedAt, sealed }: Entry, deeds: EntryDeeds): string | undefined {
  if (type !== 'ContactRecorded' || !data || !('contactId' in data) || sealed || !isLate(occurredAt, recordedAt)) return undefined;
  const { contactId } = data;
  return contactId !== undefined && deeds.confirm.has(contactId) ? `/cases/${caseId}/contacts/${contactId}/confirmations/new` : undefined;
}

/** Whoever wrote it stands beside the time already. */
const saysWhoWroteIt = (fact: Fact, by: string): boolean =>
  'text' in fact && fact.text === by && ['By', 'Opened by', 'Taken by'].includes(fact.label);

/** What happened last comes first. Entries of one moment stand in the order in which they were written, the last one first. */
export const newestFirst = (told: readonly Told[]): readonly Told[] =>
  told.toSorted(({ entry: one }, { entry: other }) =>
    one.occurredAt === other.occurredAt
      ? Number(BigInt(other.revision) - BigInt(one.revision))
      : one.occurredAt < other.occurredAt
        ? 1
        : -1,
  );
