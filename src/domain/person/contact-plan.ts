import type { Instant, LocalDate } from '../../kernel/instant';
import type { Channel } from '../reference-data/channels';
import type { SafeTime, Way } from './contact-plan-shape';
import type { SafeWindow } from './safe-windows';
import { dayOf, daysAfter, localDayOf, merged, windowsBeginningOn } from './safe-windows';

/** A plan as far as it rules over when and how; `neverSafe` where plans that rule together leave no time at all. */
export type RulingPlan = { readonly ways: readonly Way[]; readonly safeTimes: readonly SafeTime[]; readonly neverSafe?: boolean };

export type OutOfPlanReason = 'WAY_NOT_AGREED' | 'OUTSIDE_SAFE_TIMES';
export type WayVerdict = { readonly allowed: boolean; readonly reasons: readonly OutOfPlanReason[] };

/** `ANY_TIME` where no time was ruled out, `NEVER` where none is left. */
export type NextSafeWindow = { readonly kind: 'ANY_TIME' } | { readonly kind: 'NEVER' } | ({ readonly kind: 'WINDOW' } & SafeWindow);

/** Whether to start a contact in this way at this moment; without a plan nothing is known to be ruled out. A letter has no hour. */
export function isWayAllowed(plan: RulingPlan | undefined, channel: Channel, at: Instant): WayVerdict {
  if (!plan) return { allowed: true, reasons: [] };
  const reasons: OutOfPlanReason[] = [];
  if (waysBy(plan, channel).length === 0) reasons.push('WAY_NOT_AGREED');
  if (channel !== 'LETTER' && !isSafeAt(plan, at)) reasons.push('OUTSIDE_SAFE_TIMES');
  return { allowed: reasons.length === 0, reasons };
}

export const waysBy = (plan: RulingPlan, channel: Channel): readonly Way[] => plan.ways.filter((way) => way.channel === channel);

export const isSafeAt = (plan: RulingPlan, at: Instant): boolean =>
  todaysSafeTimes(plan, localDayOf(at)).some((window) => window.from <= at && at < window.to);

/** The safe stretches of one local day, in order, those that began the night before included; the whole day where none was ruled out. */
export function todaysSafeTimes(plan: RulingPlan | undefined, date: LocalDate): readonly SafeWindow[] {
  const day = dayOf(date);
  if (!plan || isAnyTime(plan)) return [day];
  if (plan.neverSafe === true) return [];
  const windows = [daysAfter(date, -1), date].flatMap((begins) => windowsBeginningOn(plan.safeTimes, begins));
  return merged(windows.map(({ from, to }) => ({ from: from < day.from ? day.from : from, to: day.to < to ? day.to : to })));
}

/** The safe stretch that a moment lies in, else the next one after it. One without a break is told of for a week and a day. */
export function nextSafeWindow(plan: RulingPlan | undefined, at: Instant): NextSafeWindow {
  if (!plan || isAnyTime(plan)) return { kind: 'ANY_TIME' };
  if (plan.neverSafe === true) return { kind: 'NEVER' };
  const today = localDayOf(at);
  const days = Array.from({ length: 10 }, (_, index) => daysAfter(today, index - 1));
  const next = merged(days.flatMap((date) => windowsBeginningOn(plan.safeTimes, date))).find((window) => at < window.to);
  return next ? { kind: 'WINDOW', ...next } : { kind: 'NEVER' };
}

const isAnyTime = (plan: RulingPlan): boolean => plan.safeTimes.length === 0 && plan.neverSafe !== true;
