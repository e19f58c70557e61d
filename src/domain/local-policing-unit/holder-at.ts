import type { StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { isInForce } from '../period';
import type { LocalPolicingUnitState } from './state';

/** Who answers for a unit at a moment: its lead, who stands in for the lead, and who is on duty out of hours. */
export type Holder = { readonly lead?: StaffId; readonly cover?: StaffId; readonly duty: readonly StaffId[] };

export function holderAt(state: LocalPolicingUnitState, at: Instant): Holder {
  const lead = state.leads.findLast((appointed) => appointed.from <= at);
  const cover = state.cover.find((turn) => isInForce(turn, at));
  const duty = state.duty.filter((turn) => isInForce(turn, at)).map((turn) => turn.staffId);
  return { ...(lead && { lead: lead.staffId }), ...(cover && { cover: cover.staffId }), duty };
}
