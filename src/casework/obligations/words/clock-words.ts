import type { RuleClock } from '../../../domain/obligations/policy-pack/clock-shape';

const many = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const nth = (count: number): string => `${count}${suffixes[rules.select(count)] ?? 'th'}`;

/** How long there is, up to "after …": `24 hours after`, `at the end of the 5th working day after`. */
export function clockWords(clock: RuleClock): string {
  if ('hours' in clock) return `${many(clock.hours, 'hour')} after`;
  if ('days' in clock) return `${many(clock.days, 'day')} after`;
  if ('workingDays' in clock) return `at the end of the ${nth(clock.workingDays)} working day after`;
  if ('calendarDays' in clock) return daysWords(clock.calendarDays);
  if ('months' in clock) return `at the end of the day, ${many(clock.months, 'month')} after`;
  if ('asDirected' in clock) return 'when the reviewer said, in';
  return clockWords(clock.agreedElse);
}

function daysWords(days: number): string {
  if (days === 0) return 'at the end of the same day as';
  return days === 1 ? 'at the end of the day after' : `at the end of the day, ${many(days, 'day')} after`;
}
