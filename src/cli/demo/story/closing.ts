import type { Moment } from '../moments';
import { atWork, day, hour, minute, toInstant } from '../moments';
import { leadAt } from '../cast/cast';
import type { Obligation } from '../../../domain/obligations/engine/owed';
import { closureWords, reviewWords } from '../words/review-words';
import { contactWords } from '../words/contact-words';
import { say } from '../words/say';
import { asksNobody } from './afterwards';
import { reach } from './contacting';
import { dischargeAll } from './directing';
import { outcomeTypes } from './paths';
import { review } from './reviewing';
import type { Teller } from './teller';

/** Nobody asks for closing while the first review, or what the person asked for, is still to come. */
const isReady = ({ case: { firstReview, risk, status, owed } }: Teller): boolean =>
  status === 'OPEN' &&
  firstReview !== 'DUE' &&
  risk !== 'NOT_ASSESSED' &&
  owed.obligations.every(({ rule, status: of }) => !rule.startsWith('RIGHT_TO_REVIEW') || of !== 'OPEN');

/** Asked for when all is done, at the latest; reviewed by the Inspector, sometimes returned, then closed. */
export function proposeClosing(teller: Teller, wanted: Moment): void {
  teller.later(atWork(wanted, 8, 19), () => {
    if (!teller.isLive) return;
    if (isReady(teller)) propose(teller);
    else proposeClosing(teller, teller.now + teller.chance.int(2, 5) * day);
  });
}

const crimes: readonly string[] = ['HATE_CRIME', 'STAFF_VICTIM_CRIME'];

/** The same whenever it is asked. */
export function endingOf({ chance, plan, case: { kind } }: Teller): { readonly outcomeType?: number } {
  if (!crimes.includes(kind) || plan.path === 'INCIDENT_ONLY') return {};
  return { outcomeType: chance.fork('ending').weighted(outcomeTypes[plan.path]) };
}

function propose(teller: Teller): void {
  const { chance, now } = teller;
  const words = teller.plan.path === 'CHARGED' && chance.chance(0.6) ? closureWords.afterCourt : closureWords.proposed;
  const by = chance.chance(0.6) ? teller.officer : teller.support;
  teller.deed(by, now, now, {
    type: 'ProposeClosure',
    data: { occurredAt: toInstant(now), ...endingOf(teller), reason: say(chance, words) },
  });
}

export function reviewBeforeClosing(teller: Teller, duty: Obligation): void {
  const { chance, cast, unit, now } = teller;
  const lead = leadAt(cast, unit, now);
  if (!lead) {
    teller.later(atWork(now + day), () => {
      if (teller.owed(duty)) reviewBeforeClosing(teller, duty);
    });
    return;
  }
  if (chance.chance(0.09)) {
    teller.deed(lead, now, now, {
      type: 'ReturnClosure',
      data: { occurredAt: toInstant(now), reason: say(chance, closureWords.returned) },
    });
    proposeClosing(teller, teller.now + chance.int(5, 70) * hour);
    return;
  }
  dischargeAll(teller);
  review(teller, lead, 'CLOSURE', { words: reviewWords.closure });
  const closed = teller.now + chance.int(2, 50) * minute;
  teller.deed(lead, closed, closed, {
    type: 'CloseCase',
    data: { occurredAt: toInstant(closed), ...endingOf(teller), ...(chance.chance(0.7) && { reason: say(chance, closureWords.closed) }) },
  });
  asksNobody(teller);
  if (teller.plan.fate === 'REOPENED')
    teller.later(teller.now + chance.int(3, 40) * day, () => {
      reopen(teller);
    });
}

/** Once: it is closed again some weeks later. */
function reopen(teller: Teller): void {
  const { chance, supervisor, now } = teller;
  if (teller.case.status !== 'CLOSED' || teller.wasReopened) return;
  teller.wasReopened = true;
  teller.deed(supervisor, now, now, {
    type: 'ReopenCase',
    data: { occurredAt: toInstant(now), reason: say(chance, closureWords.reopened) },
  });
  if (!teller.noContact && teller.reachable)
    teller.later(atWork(teller.now + 3 * hour, 9, 18, true), () => {
      reach(teller, { purposes: ['UPDATE'], note: say(chance, contactWords.reopened) });
    });
  if (chance.chance(0.6)) proposeClosing(teller, teller.now + chance.int(10, 50) * day);
}
