import { type Entry, entriesOf } from '../../casework/case-timeline/entries';
import type { TimelineRow } from '../../casework/case-timeline/timeline-row';
import type { Fact, Say } from '../../casework/case-timeline/words/entry-words';
import { wordsOf } from '../../casework/case-timeline/words/words-of';

export type BlindLine = { readonly title: string; readonly facts: readonly Fact[]; readonly occurredAt: string };

/** Another review's judgement would tell the reader what to find. */
const judging: readonly string[] = ['ReviewRecorded', 'ReviewReread', 'ReviewExempted', 'DirectionGiven', 'ClosureReturned', 'CaseClosed'];

/** The case as it stood when the review began: nothing of the review itself, nothing later, no judgement of anybody's, and no names of staff. */
export function blindHistory(rows: readonly TimelineRow[], revision: string, say: Say): readonly BlindLine[] {
  const before = rows.filter((row) => BigInt(row.revision) < BigInt(revision));
  return entriesOf(before)
    .filter(({ type }) => !judging.includes(type))
    .map((entry) => toLine(entry, say));
}

const toLine = ({ type, data, occurredAt }: Entry, say: Say): BlindLine => {
  const { title, facts } = data ? wordsOf(type, data, say) : { title: 'Sealed entry', facts: [] };
  return { title, facts, occurredAt };
};
