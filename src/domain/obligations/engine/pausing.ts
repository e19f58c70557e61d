import type { Instant } from '../../../kernel/instant';
import { fact } from '../../support-case/fact';
import { dueAt } from '../clocks/due-at';
import { msBetween } from '../clocks/elapsed';
import { laterBy } from '../clocks/later-by';
import { nextSafeWindow } from '../clocks/next-safe-window';
import { shiftedBy } from '../clocks/shifted';
import { obligationPaused, obligationResumed } from '../events';
import type { RuleClock } from '../policy-pack/clock-shape';
import type { Rule } from '../policy-pack/rule-shape';
import type { Obligation } from './owed';
import { isOwed } from './owed';
import type { Reckoning } from './reckoning';
import { dutyNow, naming, pinnedRule, tell } from './reckoning';
import { breachIfOverdue } from './telling';

export const safeTimeReason = 'SAFE_TIME';

/**
 * Where the person cannot be called safely before a contact is due, it waits for the next safe window and is due when that ends; at
 * the longest for as long as the pack lets it.
 */
export function pauseUntilSafe(reckoning: Reckoning, which: Obligation, rule: Rule): void {
  const { terms, at } = reckoning;
  const duty = dutyNow(reckoning, which);
  if (!duty || duty.status !== 'OPEN' || duty.dueAt <= at || !rule.isContact || !rule.pausedBy?.includes(safeTimeReason)) return;
  if (terms.safeTimes === undefined) return;
  const reason = pinnedRule(reckoning, duty)?.pack.pauses.find((pause) => pause.reason === safeTimeReason);
  if (!reason) return;
  const from = at > duty.startedAt ? at : duty.startedAt;
  const latest = dueAt(reason.cap, from, terms.calendar);
  const window = terms.safeTimes === 'NEVER' ? undefined : nextSafeWindow(terms.safeTimes, from, latest);
  if (window && window.from <= duty.dueAt) return;
  const [resumesAt, due] = window ? [window.from, earlier(window.to, latest)] : [latest, latest];
  if (due <= duty.dueAt) return;
  tell(reckoning, fact(obligationPaused, { ...naming(duty), reason: safeTimeReason, pausedAt: from, resumesAt, dueAt: due }));
}

const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);

/** The plan that was agreed just now may leave no safe time for what is due already. */
export function pauseAllUntilSafe(reckoning: Reckoning): void {
  for (const duty of reckoning.owed.obligations.filter(isOwed)) {
    const rule = pinnedRule(reckoning, duty)?.rule;
    if (rule) pauseUntilSafe(reckoning, duty, rule);
  }
}

/** A pause that has run out is over, whether anybody was there to say so or not. */
export function resumeIfOver(reckoning: Reckoning, which: Obligation): void {
  const duty = dutyNow(reckoning, which);
  if (duty?.status !== 'PAUSED' || !duty.pause || duty.pause.resumesAt > reckoning.at) return;
  tell(reckoning, fact(obligationResumed, { ...naming(duty), resumedAt: duty.pause.resumesAt, dueAt: duty.dueAt }));
  breachIfOverdue(reckoning, duty);
}

/** When a pause ends before its time: later by as long as it lasted, and never sooner than it was due without. */
export function dueAfterPause(duty: Obligation, endedAt: Instant): Instant {
  if (!duty.pause) return duty.dueAt;
  const { pausedAt, dueBefore } = duty.pause;
  const lasted = msBetween(pausedAt, endedAt);
  return laterByPause(duty.clock, dueBefore, lasted);
}

/** What a pause of so many milliseconds makes of a due instant, by the clock that it was reckoned with. */
export const laterByPause = (clock: RuleClock, due: Instant, lastedMs: number): Instant =>
  'asDirected' in clock || 'agreedElse' in clock ? laterBy(due, lastedMs) : shiftedBy(clock, due, lastedMs);
