import type { Entry } from '../../../../casework/case-timeline/entries';
import type { Say } from '../../../../casework/case-timeline/words/entry-words';
import { wordsOf } from '../../../../casework/case-timeline/words/words-of';

export type FollowedLine = { readonly text: string; readonly at: string | undefined };
/** What followed from an entry for duties: what was done or missed is seen at once, what began or ended is folded away. */
export type Followed = { readonly judged: readonly FollowedLine[]; readonly folded: readonly FollowedLine[] };

const judging: readonly Entry['type'][] = ['ObligationMet', 'ObligationBreached', 'ObligationDeclined', 'ObligationRejudged'];

export function followedLines(followed: readonly Entry[], say: Say): Followed {
  const lines = (isShown: (entry: Entry) => boolean): readonly FollowedLine[] =>
    followed.filter(isShown).flatMap(({ type, data }) => (data ? [{ text: wordsOf(type, data, say).title, at: momentOf(data) }] : []));
  return { judged: lines(({ type }) => judging.includes(type)), folded: lines(({ type }) => !judging.includes(type)) };
}

const momentOf = (data: NonNullable<Entry['data']>): string | undefined => {
  if ('startedAt' in data) return data.dueAt;
  return 'breachedAt' in data ? data.breachedAt : undefined;
};
