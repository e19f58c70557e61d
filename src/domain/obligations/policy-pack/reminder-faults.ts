import type { Clock } from './clock-shape';
import { fault, type PackFault } from './pack-fault';
import type { Ladder, PolicyPack } from './policy-pack';
import type { Placed } from './rule-faults';

/** Rungs climb in order of time. */
export const ladderFaults = (ladders: readonly Placed<Ladder>[]): readonly PackFault[] =>
  ladders.flatMap(({ at, value: { rungs } }) =>
    rungs.flatMap((rung, index) => {
      const below = rungs[index - 1];
      return below && hoursFromDue(rung.from) < hoursFromDue(below.from)
        ? [fault(`${at}/rungs/${index}`, 'comes before the rung that stands before it')]
        : [];
    }),
  );

export const quietFaults = ({ from, to }: PolicyPack['quiet']): readonly PackFault[] =>
  from === to ? [fault('/quiet/to', 'is when it begins: quiet hours end at another time')] : [];

const hoursFromDue = (from: Ladder['rungs'][number]['from']): number => {
  if (from === 'DUE') return 0;
  return 'before' in from ? -hoursIn(from.before) : hoursIn(from.after);
};

/** Near enough to tell what comes first: days of any kind as 24 hours. */
function hoursIn(clock: Clock): number {
  if ('hours' in clock) return clock.hours;
  if ('months' in clock) return clock.months * 730;
  const days = 'days' in clock ? clock.days : 'workingDays' in clock ? clock.workingDays : clock.calendarDays;
  return days * 24;
}
