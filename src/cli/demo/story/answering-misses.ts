import { unansweredMisses } from '../../../domain/obligations/misses';
import type { ObligationId } from '../../../kernel/ids';
import type { Moment } from '../moments';
import { toInstant } from '../moments';
import { reviewWords } from '../words/review-words';
import { say } from '../words/say';
import type { Teller } from './teller';

type Answered = {
  readonly missesAnswered: readonly { readonly obligationId: ObligationId; readonly answer: string }[];
  readonly isAllAnswered: boolean;
};

/** What a reviewer says of each duty that was missed, by name; some reviewers leave them, and find no standard met. */
export function answerMisses({ chance, case: { owed } }: Teller, at: Moment): Answered {
  const misses = unansweredMisses(owed, toInstant(at));
  if (misses.length > 0 && chance.chance(0.25)) return { missesAnswered: [], isAllAnswered: false };
  const missesAnswered = misses.map(({ obligationId }) => ({ obligationId, answer: say(chance, reviewWords.missAnswered) }));
  return { missesAnswered, isAllAnswered: true };
}
