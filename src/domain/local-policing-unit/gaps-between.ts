import type { StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Period } from '../period';
import { isInForce } from '../period';
import { dutyHolderAt } from './duty-holder-at';
import type { LocalPolicingUnitState } from './state';

/** A stretch of time in which nobody holds the Inspector's duty of a unit; `until` is exclusive. */
export type Gap = { readonly from: Instant; readonly until: Instant };

/** Between two moments, as leads, cover and leave are known now. */
export function gapsBetween(
  unit: LocalPolicingUnitState,
  leaveOf: (staffId: StaffId) => readonly Period[],
  from: Instant,
  until: Instant,
): readonly Gap[] {
  const people = [...unit.leads, ...unit.cover].map(({ staffId }) => staffId);
  const periods: readonly Period[] = [...unit.leads, ...unit.cover, ...people.flatMap(leaveOf)];
  const changes = periods.flatMap((period) => [period.from, period.until ?? period.from]).filter((at) => from < at && at < until);
  const moments = [from, ...new Set(changes.sort()), until];
  const isAway = (at: Instant) => (staffId: StaffId) => leaveOf(staffId).some((leave) => isInForce(leave, at));
  const stretches = moments.slice(1).map((end, nth) => ({ from: moments[nth] as Instant, until: end }));
  return stretches
    .filter((stretch) => dutyHolderAt(unit, stretch.from, isAway(stretch.from)).holder === undefined)
    .reduce<Gap[]>((gaps, next) => {
      const last = gaps.at(-1);
      return last?.until === next.from ? [...gaps.slice(0, -1), { from: last.from, until: next.until }] : [...gaps, next];
    }, []);
}
