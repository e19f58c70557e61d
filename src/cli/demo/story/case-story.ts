import type { Staff } from '../cast/staff-plan';
import type { Moment } from '../moments';
import { atWork, day, hour, minute, toInstant } from '../moments';
import type { Chance } from '../random';
import type { SeededIds } from '../seeded-ids';
import { mishapWords } from '../words/casework-words';
import { contactWords } from '../words/contact-words';
import { reviewWords } from '../words/review-words';
import { say } from '../words/say';
import type { CasePlan } from './case-plan';
import { close, reopen } from './closing';
import { reach } from './contacting';
import { firstDays } from './first-days';
import type { Happening } from './investigating';
import { investigation } from './investigating';
import { meetFate } from './mishaps';
import { openTheCase } from './opening';
import { personStory } from './person-story';
import { discharge, firstReview, nextDue, review, supervisorReview } from './reviewing';
import { putRight } from './slips';
import { Teller } from './teller';
import type { Told } from './told';

/** One case from the report to its closing, or as far as it will ever get. */
export function tellCase(plan: CasePlan, seed: Chance, ids: SeededIds, staff: Staff): Told[] {
  const teller = new Teller(plan, seed.fork(`story ${plan.number}`), ids, staff);
  openTheCase(teller);
  if (plan.fate === 'DUPLICATE' && plan.earlier) return duplicate(teller, plan.earlier);
  supervisorReview(teller);
  firstDays(teller);
  firstReview(teller);
  personStory(teller);
  if (plan.fate !== 'FORGOTTEN' || teller.chance.chance(0.3)) discharge(teller, teller.now + 6 * day);
  meetFate(teller);
  live(teller);
  if (plan.fate === 'FORGOTTEN') return teller.told;
  close(teller, teller.now + teller.chance.int(6, 150) * hour);
  if (plan.fate === 'REOPENED') {
    reopen(teller);
    if (!teller.noContact && teller.reachable)
      reach(teller, teller.now + 6 * hour, { purposes: ['UPDATE'], note: 'Explained that the case is open again and why.' });
    if (teller.chance.chance(0.6)) close(teller, teller.now + teller.chance.int(10, 50) * day);
  }
  return teller.told;
}

function duplicate(teller: Teller, earlier: CasePlan): Told[] {
  const at = teller.now + teller.chance.int(2, 60) * hour;
  teller.deed(teller.supervisor, at, at, {
    type: 'FindDuplicate',
    data: { duplicateOf: earlier.caseId, reason: say(teller.chance, mishapWords.duplicate) },
  });
  return teller.told;
}

/** The weeks in which the case is open: what happens in the enquiry, the calls that were promised, the Inspector's further reviews. */
function live(teller: Teller): void {
  const { chance, plan } = teller;
  const happenings = investigation(teller, teller.now);
  const length = Math.max((happenings.at(-1)?.at ?? teller.now) - teller.now, chance.tail(24 * day, 0.6));
  const end = teller.now + Math.min(length, 260 * day);
  const all = [...happenings, ...routine(teller, end), ...periodic(teller, end)].sort((a, b) => a.at - b.at);
  for (const { tell } of all) tell();
  if (plan.fate !== 'FORGOTTEN') putRight(teller);
  if (chance.chance(0.05)) {
    const at = teller.now + chance.int(10, 100) * minute;
    teller.deed(teller.support, at, at, { type: 'GiveConsent', data: { scope: 'SHARING_WITH_HOUSING', occurredAt: toInstant(at) } });
    if (chance.chance(0.4))
      teller.deed(teller.support, at + day, at + day, {
        type: 'WithdrawConsent',
        data: {
          scope: 'SHARING_WITH_HOUSING',
          occurredAt: toInstant(at + day),
          words: '“I would rather the landlord did not know after all.”',
        },
      });
  }
}

function routine(teller: Teller, end: Moment): Happening[] {
  const { chance, plan } = teller;
  if (!teller.reachable || plan.fate === 'NEVER_REACHED') return [];
  const interval = (teller.agreed?.intervalDays ?? nextDue[teller.risk]) * day;
  const calls: Happening[] = [];
  for (let at = teller.now + interval * (0.8 + chance.next() * 0.4); at < end; at += interval * (0.85 + chance.next() * 0.5)) {
    if (chance.chance(plan.fate === 'NOT_OUR_BEST' || plan.fate === 'FORGOTTEN' ? 0.6 : 0.08)) continue;
    const inbound = chance.chance(0.12);
    const when = at;
    calls.push({
      at: when,
      tell: () => {
        if (teller.noContact) return;
        reach(teller, when, {
          inbound,
          ...(inbound && { channel: 'TELEPHONE' as const }),
          purposes: inbound ? ['UPDATE'] : ['WELFARE', 'UPDATE'],
          note: say(chance, inbound ? contactWords.inbound : contactWords.routine, { interval: `${Math.round(interval / day)} days` }),
        });
      },
    });
  }
  return calls;
}

function periodic(teller: Teller, end: Moment): Happening[] {
  const { chance, plan } = teller;
  if (plan.fate === 'FORGOTTEN' || plan.fate === 'EXEMPT') return [];
  const reviews: Happening[] = [];
  const step = nextDue[teller.risk] * day;
  for (let at = teller.now + step * 0.95; at < end; at += step) {
    if (chance.chance(0.06)) continue;
    const when = atWork(at + (chance.chance(0.12) ? chance.int(1, 6) * day : 0));
    reviews.push({
      at: when,
      tell: () => {
        review(teller, teller.reviewer, Math.max(when, teller.now + hour), 'INSPECTOR_PERIODIC', {
          words: reviewWords.periodic,
          directions: chance.chance(0.3) ? 1 : 0,
          ...(teller.risk === 'HIGH' && chance.chance(0.3) && { risk: 'MEDIUM' as const }),
        });
        discharge(teller, teller.now + 6 * day);
      },
    });
  }
  return reviews;
}
