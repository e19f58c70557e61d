import { day, toInstant } from '../moments';
import { proposeClosing } from '../story/closing';
import { promiseWords } from '../words/promise-words';
import { say } from '../words/say';
import { carer } from './carer';
import type { Tale } from './tale';

/** How they are, some weeks after; where it is not settled the case is open again in that moment, and closed weeks later. */
export function checkAfterColleaguesClosing(tale: Tale): void {
  const { teller, plan } = tale;
  const { chance, now } = teller;
  if (teller.case.status !== 'CLOSED') return;
  const isSettled = plan.turn !== 'REOPENED' || teller.wasReopened;
  const answer = !isSettled ? 'NOT_SETTLED' : chance.chance(0.9) ? 'SETTLED' : 'DOES_NOT_WISH_TO_SAY';
  teller.deed(carer(tale), now, now, {
    type: 'CheckAfterClosure',
    data: {
      answer,
      how: 'TELEPHONE',
      occurredAt: toInstant(now),
      ...(answer !== 'DOES_NOT_WISH_TO_SAY' && { words: say(chance, isSettled ? promiseWords.settled : promiseWords.notSettled) }),
    },
  });
  if (isSettled) return;
  teller.wasReopened = true;
  proposeClosing(teller, teller.now + chance.int(20, 45) * day);
}
