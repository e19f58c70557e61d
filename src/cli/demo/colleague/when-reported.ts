import type { Moment } from '../moments';
import { day, hour, localMidnight, minute } from '../moments';
import type { Chance } from '../random';
import type { Turn } from './turns';

/** Days before the end of the year between which such a story begins, so that there is time for all of it. */
const daysBefore: Partial<Readonly<Record<Turn, readonly [number, number]>>> = {
  REOPENED: [150, 340],
  KEPT_LATE: [15, 355],
  MISSED: [15, 355],
  DISPUTED: [40, 350],
  COLLEAGUE_ALLEGED: [12, 350],
  LEAD_INVOLVED: [30, 300],
  AWAITS_CONFIRMATION: [44, 50],
  AWAITS_SECOND_PERSON: [5, 6],
  LOOKED_AT_COVERTLY: [30, 60],
  OWN_CLOSED: [75, 75],
  OWN_DISPUTED: [26, 26],
  OWN_RUNNING: [7, 7],
};

/** When the colleague's report was made: late in the evening before, week after week, or on some day and hour of the year. */
export function whenReported(chance: Chance, turn: Turn, nth: number, end: Moment): Moment {
  if (turn === 'FIRST_HOURS') return end - (2 + nth) * hour - chance.int(5, 25) * minute;
  const [latest, earliest] = daysBefore[turn] ?? [3, 360];
  const back = turn === 'WEEKLY_IN_CUSTODY' ? 5 + nth * 7 : chance.int(latest, earliest);
  return localMidnight(end - back * day + 12 * hour) + chance.int(6, 23) * hour + chance.int(0, 59) * minute;
}

/** When closing is asked for, where the story needs it by then; undefined where it is not over by the end of the year. */
export function whenToClose(chance: Chance, turn: Turn, reportedAt: Moment, end: Moment): Moment | undefined {
  switch (turn) {
    case 'FIRST_HOURS':
    case 'AWAITS_SECOND_PERSON':
    case 'LOOKED_AT_COVERTLY':
    case 'OWN_RUNNING':
    case 'OWN_DISPUTED':
      return undefined;
    case 'OWN_CLOSED':
      return localMidnight(end - 17 * day) + 10 * hour;
    case 'AWAITS_CONFIRMATION':
      return localMidnight(end - 6 * day) + 10 * hour;
    case 'WEEKLY_IN_CUSTODY':
      return reportedAt + chance.int(12, 25) * day;
    default:
      return reportedAt + Math.min(Math.max(chance.tail(34 * day, 0.5), 12 * day), 200 * day);
  }
}
