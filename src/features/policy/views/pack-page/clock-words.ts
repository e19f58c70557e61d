import type { RuleClock } from '../../../../domain/obligations/policy-pack/clock-shape';
import type { Ladder } from '../../../../domain/obligations/policy-pack/policy-pack';

/** How long there is, as people say it. */
export function clockWords(clock: RuleClock): string {
  if ('agreedElse' in clock) return `as agreed with the person, else ${clockWords(clock.agreedElse)}`;
  if ('asDirected' in clock) return 'as directed';
  if ('hours' in clock) return counted(clock.hours, 'hour');
  if ('days' in clock) return counted(clock.days, 'day');
  if ('workingDays' in clock) return counted(clock.workingDays, 'working day');
  if ('months' in clock) return counted(clock.months, 'month');
  return clock.calendarDays === 0
    ? 'the same day'
    : `the end of the ${clock.calendarDays === 1 ? 'next day' : `${clock.calendarDays}th day after`}`;
}

export function rungWords(from: Ladder['rungs'][number]['from']): string {
  if (from === 'DUE') return 'when it is due';
  return 'before' in from ? `${clockWords(from.before)} before it is due` : `${clockWords(from.after)} after it is due`;
}

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;
