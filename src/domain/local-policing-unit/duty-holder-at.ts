import type { StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { holderAt } from './holder-at';
import type { LocalPolicingUnitState } from './state';

/** Who holds the Inspector's duty of a unit. `outOfHours` may do what cannot wait: first and brought-forward reviews. */
export type DutyHolder = { readonly holder?: StaffId; readonly outOfHours: readonly StaffId[] };

/** Whoever covers, else the lead, each unless away; without a `holder` there is a gap, and the unit belongs to the senior lead's queue. */
export function dutyHolderAt(unit: LocalPolicingUnitState, at: Instant, isAway: (staffId: StaffId) => boolean): DutyHolder {
  const { lead, cover, duty } = holderAt(unit, at);
  const holder = [cover, lead].find((staffId) => staffId !== undefined && !isAway(staffId));
  return { ...(holder !== undefined && { holder }), outOfHours: duty.filter((staffId) => !isAway(staffId)) };
}
