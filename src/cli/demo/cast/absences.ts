import type { LpuCode } from '../../../kernel/ids';
import type { Moment } from '../moments';
import { day, hour, localMidnight } from '../moments';
import type { Chance } from '../random';
import type { Member, Staff, Unit } from './staff-plan';

/** The lead of a unit is away; nobody covers where there is no second Inspector. */
export type Absence = { readonly from: Moment; readonly to: Moment; readonly cover?: Member | undefined; readonly isCalledOff: boolean };

export const isAway = ({ from, to, isCalledOff }: Absence, at: Moment): boolean => !isCalledOff && from <= at && at < to;

/** The whole year of each unit, and for the unit that is short of Inspectors the week after it. */
export const planAbsences = (staff: Staff, chance: Chance, start: Moment, end: Moment): ReadonlyMap<LpuCode, readonly Absence[]> =>
  new Map([...staff.units.values()].map((unit) => [unit.lpu, absencesOf(unit, chance.fork(unit.lpu), start, end)]));

function absencesOf({ inspectors: [, cover] }: Unit, chance: Chance, start: Moment, end: Moment): Absence[] {
  const absence = (away: Moment, days: number, isCalledOff: boolean): Absence => ({
    from: localMidnight(away) + 8 * hour,
    to: localMidnight(away) + days * day,
    cover,
    isCalledOff,
  });
  const absences: Absence[] = [];
  for (let away = start + chance.int(20, 60) * day; away < end - 20 * day; away += chance.int(50, 90) * day) {
    absences.push(absence(away, chance.int(5, 14), cover !== undefined && chance.chance(0.15)));
  }
  return cover ? absences : [...absences, absence(end + 2 * day, 6, false)];
}
