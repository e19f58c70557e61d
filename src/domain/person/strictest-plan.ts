import { withoutAbsent } from '../without-absent';
import type { ContactPlan, Way } from './contact-plan-shape';
import type { RulingPlan } from './contact-plan';
import { intervalDays } from './plan-interval';
import { inBoth, toSafeTimes, toStretches } from './week-minutes';

export type StrictestPlan = ContactPlan & RulingPlan;

/**
 * What the plans of linked people allow together: only ways that each of them names, at times that each of them calls safe,
 * with every warning of any of them. Undefined where there is no plan. May name no way (`ways` empty) or no time (`neverSafe`).
 */
export function strictestPlan(plans: readonly ContactPlan[]): StrictestPlan | undefined {
  const [first, ...rest] = plans;
  return first && rest.reduce<StrictestPlan>(stricter, first);
}

function stricter(one: StrictestPlan, other: StrictestPlan): StrictestPlan {
  const times = safeTimesOfBoth(one, other);
  const words = {
    mayAnswer: one.mayAnswer === other.mayAnswer ? one.mayAnswer : undefined,
    neverSay: both(one.neverSay, other.neverSay),
    codeWord: both(one.codeWord, other.codeWord),
    interpreter: both(one.interpreter, other.interpreter),
    interval: longer(one.interval, other.interval),
  };
  return { ways: one.ways.flatMap((way) => wayOfBoth(way, other.ways)), ...times, ...withoutAbsent(words) };
}

function safeTimesOfBoth(one: StrictestPlan, other: StrictestPlan): Pick<StrictestPlan, 'safeTimes' | 'neverSafe'> {
  if (one.neverSafe === true || other.neverSafe === true) return { safeTimes: [], neverSafe: true };
  if (one.safeTimes.length === 0) return { safeTimes: other.safeTimes };
  if (other.safeTimes.length === 0) return { safeTimes: one.safeTimes };
  const safeTimes = toSafeTimes(inBoth(toStretches(one.safeTimes), toStretches(other.safeTimes)));
  return safeTimes.length === 0 ? { safeTimes, neverSafe: true } : { safeTimes };
}

function wayOfBoth(way: Way, others: readonly Way[]): readonly Way[] {
  const same = others.filter((other) => other.channel === way.channel && reachOf(other) === reachOf(way));
  const voicemail = way.voicemail && same.every((other) => other.voicemail);
  const withheldNumber = way.withheldNumber && same.every((other) => other.withheldNumber);
  return same.length === 0 ? [] : [{ ...way, voicemail, withheldNumber }];
}

/** The same number or address, however it was spaced or typed. */
const reachOf = (way: Way): string =>
  way.to
    .toLowerCase()
    .replace(/[\s()-]/g, '')
    .replace(/^\+44/, '0');

function both(one: string | undefined, other: string | undefined): string | undefined {
  const said = new Set([one, other].filter((text) => text !== undefined));
  return said.size === 0 ? undefined : [...said].join('; ');
}

/** Seldom is stricter than often; what cannot be compared is kept beside. */
function longer(one: string | undefined, other: string | undefined): string | undefined {
  const [days, otherDays] = [one, other].map((text) => text !== undefined && intervalDays(text));
  if (typeof days === 'number' && typeof otherDays === 'number') return days < otherDays ? other : one;
  return both(one, other);
}
