import type { Cast } from '../cast/cast';
import type { Moment } from '../moments';
import { atWork, day, hour, toInstant } from '../moments';
import type { Chance } from '../random';
import type { SeededIds } from '../seeded-ids';
import { mishapWords } from '../words/casework-words';
import { contactWords } from '../words/contact-words';
import { say } from '../words/say';
import type { CasePlan } from './case-plan';
import { proposeClosing } from './closing';
import { reach } from './contacting';
import { attendTo } from './duties';
import { investigate, keyEvent } from './investigating';
import { meetFate } from './mishaps';
import { openTheCase } from './opening';
import { personStory } from './person-story';
import { confirmLateEntries, putRight } from './slips';
import { Teller } from './teller';
import type { Told } from './told';
import { toldOtherwise } from './told-otherwise';

/** One case from the report to what comes after its closing, or as far as it gets before the year ends. */
export const tellCase = (plan: CasePlan, seed: Chance, ids: SeededIds, cast: Cast, end: Moment): Told[] =>
  toldOtherwise(seed, `story ${plan.number}`, (chance) => toldOnce(plan, chance, ids, cast, end));

function toldOnce(plan: CasePlan, chance: Chance, ids: SeededIds, cast: Cast, end: Moment): Told[] {
  const teller = new Teller(plan, chance, ids, cast, (told, duty) => {
    attendTo(told, duty);
  });
  openTheCase(teller);
  if (plan.fate === 'DUPLICATE' && plan.earlier) findDuplicate(teller, plan.earlier);
  else live(teller);
  teller.goOnUntil(end);
  teller.noticeTime(end);
  return teller.told;
}

function findDuplicate(teller: Teller, earlier: CasePlan): void {
  const { chance } = teller;
  teller.later(teller.now + chance.int(2, 60) * hour, () => {
    const { supervisor, now } = teller;
    const data = { duplicateOf: earlier.caseId, reason: say(chance, mishapWords.duplicate) };
    teller.deed(supervisor, now, now, { type: 'FindDuplicate', data });
    teller.stop();
  });
}

/** What happens beside what is owed: the enquiry, the fate of the case, what the person says and wishes, slips put right, the closing. */
function live(teller: Teller): void {
  const { chance, plan } = teller;
  const began = teller.now;
  personStory(teller);
  meetFate(teller);
  const last = investigate(teller, began + chance.int(30, 120) * hour);
  const length = Math.min(Math.max(last - began, chance.tail(18 * day, 0.6)), 260 * day);
  if (!plan.personId && teller.reachable) speakToTheNameless(teller);
  if (chance.chance(0.03)) keyEvent(teller, 'VICTIM_DISSATISFIED', began + length * chance.next());
  if (chance.chance(0.04)) keyEvent(teller, 'CALL_REQUESTED', atWork(began + length * chance.next(), 8, 20, true));
  teller.later(began + length * (0.3 + chance.next() * 0.6), () => {
    if (plan.fate !== 'FORGOTTEN') putRight(teller);
  });
  if (chance.chance(0.05)) shareWithHousing(teller, began + length * chance.next());
  for (let week = 1; week <= length / (7 * day); week += 1) {
    teller.later(began + week * 7 * day, () => {
      confirmLateEntries(teller);
    });
  }
  if (plan.fate !== 'FORGOTTEN') proposeClosing(teller, began + length + chance.int(6, 150) * hour);
}

/** Nothing is owed to somebody without a name, and they are spoken to all the same. */
function speakToTheNameless(teller: Teller): void {
  const { chance } = teller;
  teller.later(atWork(teller.now + chance.tail(9 * hour, 0.8), 9, 19, true), () => {
    reach(teller, { purposes: ['FIRST_CONTACT'], note: say(chance, contactWords.first) });
  });
  teller.later(atWork(teller.now + chance.int(6, 20) * day, 9, 19, true), () => {
    reach(teller, { purposes: ['UPDATE'], note: say(chance, contactWords.routine, { interval: 'a month' }) });
  });
}

function shareWithHousing(teller: Teller, at: Moment): void {
  const { chance } = teller;
  const scope = 'SHARING_WITH_HOUSING';
  teller.later(at, () => {
    const { support, now } = teller;
    teller.deed(support, now, now, { type: 'GiveConsent', data: { scope, occurredAt: toInstant(now) } });
    if (!chance.chance(0.4)) return;
    teller.later(now + day, () => {
      const words = '“I would rather the landlord did not know after all.”';
      const occurredAt = toInstant(teller.now);
      teller.deed(teller.support, teller.now, teller.now, { type: 'WithdrawConsent', data: { scope, occurredAt, words } });
    });
  });
}
