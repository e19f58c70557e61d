import type { LpuCode } from '../../../kernel/ids';
import type { Moment } from '../moments';
import { localHour, localWeekday } from '../moments';
import type { Absence } from './absences';
import { isAway } from './absences';
import type { Member, Staff, Unit } from './staff-plan';

/** Who works there, and when those who lead a unit are away. */
export type Cast = { readonly staff: Staff; readonly absences: ReadonlyMap<LpuCode, readonly Absence[]> };

/** Who leads a unit at a moment: its lead, else whoever covers; nobody where there is a gap. */
export function leadAt({ absences }: Cast, { lpu, inspectors }: Unit, at: Moment): Member | undefined {
  const absence = absences.get(lpu)?.find((known) => isAway(known, at));
  return absence ? absence.cover : inspectors[0];
}

const isOutOfHours = (at: Moment): boolean => localHour(at) < 7 || localHour(at) >= 19 || [0, 6].includes(localWeekday(at));

/** Who takes what cannot wait: whoever leads; at night, at week-ends and in a gap the Inspector on duty. */
export function onDutyAt(cast: Cast, unit: Unit, at: Moment): Member | undefined {
  const lead = leadAt(cast, unit, at);
  const duty = cast.staff.dutyInspectors.find((member) => member.lpu === unit.lpu);
  return isOutOfHours(at) || !lead ? duty : lead;
}
