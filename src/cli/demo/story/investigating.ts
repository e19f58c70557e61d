import type { KeyEventType } from '../../../domain/reference-data/key-event-types';
import type { Moment } from '../moments';
import { atWork, day, hour, minute, toInstant } from '../moments';
import { mishapWords } from '../words/casework-words';
import { say } from '../words/say';
import { withinPlan } from './contact-plans';
import { ruleFor } from './diligence';
import { tellOf, warnBefore } from './news';
import { dangerous, fromTheCourt, fromThem, hours, outcomeTypes, steps } from './paths';
import type { Teller } from './teller';

/** The key events of this case's path, put down for when they happen. Answers when the last of them does. */
export function investigate(teller: Teller, from: Moment): Moment {
  const { chance, plan } = teller;
  let at = from;
  for (const { type, after, maybe = 1 } of steps[plan.path]) {
    if (!chance.chance(maybe)) continue;
    at = atWork(at + chance.tail(after * day, 0.5), ...(hours[type] ?? ([7, 22] as const)), true);
    keyEvent(teller, type, at);
  }
  return at;
}

/** Something happens; it is written down soon after, and sooner where it may endanger somebody. */
export function keyEvent(teller: Teller, type: KeyEventType, occurred: Moment): void {
  const { chance } = teller;
  const received = fromTheCourt.includes(type) ? occurred + chance.int(2, 60) * hour : undefined;
  const slow = chance.chance(0.03) ? chance.int(20, 60) * hour : 0;
  const delay = dangerous.includes(type)
    ? Math.min(chance.tail(15 * minute, 0.6), 2 * hour)
    : Math.min(chance.tail(1.2 * hour, 0.8), 6 * hour) + slow;
  if (dangerous.includes(type) && chance.chance(0.35)) {
    teller.later(occurred - chance.int(20, 200) * minute, () => {
      if (teller.isLive && teller.reachable && isEndangered(teller) && teller.plan.fate !== 'NEVER_REACHED') warnBefore(teller, type);
    });
  }
  teller.later((received ?? occurred) + delay, () => {
    if (teller.isLive) writeDown(teller, type, occurred, received);
  });
}

const near: readonly string[] = ['HOME', 'NEAR_HOME', 'WORKPLACE'];
const isEndangered = ({ case: { risk }, plan }: Teller): boolean => risk !== 'STANDARD' || near.includes(plan.locationType);

function writeDown(teller: Teller, type: KeyEventType, occurred: Moment, received: Moment | undefined): void {
  const { chance, plan, officer } = teller;
  const outcomeType = type === 'CASE_OUTCOME' ? chance.weighted(outcomeTypes[plan.path]) : undefined;
  const eventId = teller.deed(officer, occurred, teller.now, {
    type: 'RecordKeyEvent',
    data: {
      type,
      occurredAt: toInstant(occurred),
      ...(received !== undefined && { receivedAt: toInstant(received) }),
      ...(outcomeType !== undefined && { outcomeType }),
      ...(type === 'HEARING_SET' && { hearingAt: toInstant(atWork(occurred + chance.int(14, 60) * day, 10, 15)) }),
      ...(chance.chance(0.4) && { note: say(chance, mishapWords.keyEvent) }),
    },
  })(0);
  teller.note({ eventId, type: 'KeyEventRecorded', occurred, by: officer });
  const isOwedToThem = teller.case.owed.obligations.some(({ causedBy, rule }) => causedBy === eventId && ruleFor({ rule }).isContact);
  if (isOwedToThem || fromThem.includes(type) || !teller.reachable || plan.fate === 'NEVER_REACHED' || !chance.chance(0.7)) return;
  // Nobody has to, where the Code does not reach: it is good manners.
  teller.later(withinPlan(teller.agreed, teller.now + chance.tail(9 * hour, 0.7)), () => {
    if (!teller.noContact) tellOf(teller, { causedBy: eventId });
  });
}
