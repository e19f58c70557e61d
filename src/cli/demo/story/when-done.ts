import type { Obligation } from '../../../domain/obligations/engine/owed';
import type { Moment } from '../moments';
import { atWork, day, hour, minute } from '../moments';
import { withinPlan } from './contact-plans';
import type { Intent } from './diligence';
import { ruleFor } from './diligence';
import type { Teller } from './teller';

const triesForASlot = 12;

/** From which part of the time allowed to which: people are rung when the next call is due, and warned at once. */
const paces: Readonly<Record<string, readonly [number, number]>> = {
  ROUTINE_CONTACT: [0.75, 0.98],
  INSPECTOR_NEXT_REVIEW: [0.7, 0.97],
  POST_CLOSURE_CHECK: [0.65, 0.95],
  DANGER_NOTICE: [0.05, 0.6],
  CODE_VIEW_BEFORE_OUTCOME: [0.05, 0.35],
  RIGHT_TO_REVIEW_COMPLETED: [0.5, 0.95],
  FIRST_CONTACT: [0.05, 0.6],
};
const usualPace = [0.15, 0.9] as const;

/** The next moment at which it could be done: a call when the person may be called, other work when somebody is there for it. */
function soonestFor(teller: Teller, duty: Obligation, at: Moment): Moment {
  const rule = ruleFor(duty);
  if (rule.roundTheClock) return at;
  if (rule.isContact) return withinPlan(teller.agreed, at);
  const canWait = Date.parse(duty.dueAt) - Date.parse(duty.startedAt) > 3 * day;
  return canWait ? atWork(at, 8, 18) : atWork(at, 7, 22, true);
}

/** When somebody does what they mean to do in time, or gets round to it at last. */
export function whenDone(teller: Teller, duty: Obligation, intent: Exclude<Intent, 'NEVER'>): Moment {
  const { chance } = teller;
  const due = Date.parse(duty.dueAt);
  const resumes = duty.status === 'PAUSED' && duty.pause ? Date.parse(duty.pause.resumesAt) : teller.now;
  const from = Math.max(resumes, teller.now) + 2 * minute;
  if (intent === 'LATE' || due <= from) {
    const allowed = due - Date.parse(duty.startedAt);
    const middle = Math.min(Math.max(allowed * 0.3, 3 * hour), 3 * day);
    return soonestFor(teller, duty, Math.max(due, from) + chance.tail(middle, 0.8));
  }
  const [early, late] = paces[duty.rule] ?? usualPace;
  for (let tries = 0; tries < triesForASlot; tries += 1) {
    const at = soonestFor(teller, duty, from + (due - from) * (early + chance.next() * (late - early)));
    if (at < due - 5 * minute) return at;
  }
  const soonest = soonestFor(teller, duty, from);
  // Nobody is at work before it is due: whoever is on duty sees to it.
  return soonest < due || ruleFor(duty).isContact ? soonest : from + (due - from) * 0.5;
}
