import type { Moment } from '../moments';
import { atWork, day, hour, minute, toInstant } from '../moments';
import { closureWords, reviewWords } from '../words/review-words';
import { contactWords } from '../words/contact-words';
import { say } from '../words/say';
import { reach } from './contacting';
import { outcomeTypes } from './investigating';
import { discharge, review } from './reviewing';
import type { Teller } from './teller';

/** Proposed, sometimes returned, reviewed by the Inspector, closed; reopened where the story says so. */
export function close(teller: Teller, wanted: Moment): void {
  const { chance, plan } = teller;
  if (teller.risk === 'NOT_ASSESSED') return;
  const at = atWork(Math.max(wanted, teller.now));
  if (teller.reachable && !teller.noContact && plan.fate !== 'NEVER_REACHED' && plan.fate !== 'DIED') {
    reach(teller, at, {
      purposes: chance.chance(0.4) ? ['CLOSING', 'VIEW_BEFORE_OUTCOME'] : ['CLOSING'],
      note: say(chance, contactWords.closing),
    });
  }
  const outcomeType = teller.kind === 'HATE_CRIME' && plan.path !== 'INCIDENT_ONLY' ? chance.weighted(outcomeTypes[plan.path]) : undefined;
  const ending = outcomeType === undefined ? {} : { outcomeType };
  propose(teller, ending);
  if (chance.chance(0.1)) {
    const returned = teller.now + chance.int(4, 60) * hour;
    teller.deed(teller.reviewer, returned, returned, {
      type: 'ReturnClosure',
      data: { occurredAt: toInstant(returned), reason: say(chance, closureWords.returned) },
    });
    if (teller.reachable && !teller.noContact && plan.fate !== 'NEVER_REACHED' && plan.fate !== 'DIED') {
      reach(teller, teller.now + chance.int(5, 70) * hour, { purposes: ['CLOSING'], note: say(chance, contactWords.closing) });
    }
    propose(teller, ending);
  }
  discharge(teller, teller.now + 2 * day, true);
  review(teller, teller.reviewer, atWork(teller.now + chance.int(3, 80) * hour), 'CLOSURE', { words: reviewWords.closure });
  const closed = teller.now + chance.int(2, 50) * minute;
  teller.deed(teller.reviewer, closed, closed, {
    type: 'CloseCase',
    data: { occurredAt: toInstant(closed), ...ending, ...(chance.chance(0.7) && { reason: say(chance, closureWords.closed) }) },
  });
  if (teller.reachable && !teller.noContact && plan.fate === 'ORDINARY' && chance.chance(0.45)) {
    reach(teller, teller.now + chance.int(20, 32) * day, { purposes: ['POST_CLOSURE_CHECK'], note: say(chance, contactWords.afterwards) });
  }
}

function propose(teller: Teller, ending: { readonly outcomeType?: number }): void {
  const { chance } = teller;
  const occurred = Math.max(atWork(teller.now + chance.int(1, 30) * hour, 7, 22, true), teller.now);
  const words = teller.plan.path === 'CHARGED' && chance.chance(0.6) ? closureWords.afterCourt : closureWords.proposed;
  const by = chance.chance(0.6) ? teller.officer : teller.support;
  teller.deed(by, occurred, occurred, {
    type: 'ProposeClosure',
    data: { occurredAt: toInstant(occurred), ...ending, reason: say(chance, words) },
  });
}

export function reopen(teller: Teller): void {
  const { chance, supervisor } = teller;
  const occurred = teller.now + chance.int(3, 40) * day;
  teller.deed(supervisor, occurred, occurred, {
    type: 'ReopenCase',
    data: { occurredAt: toInstant(occurred), reason: say(chance, closureWords.reopened) },
  });
}
