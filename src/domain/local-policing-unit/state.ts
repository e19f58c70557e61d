import type { LpuCode, StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { endedAt } from '../period';
import type { Ward } from './commands';
import type { LocalPolicingUnitEvent } from './events';

export type Lead = { readonly staffId: StaffId; readonly from: Instant };
export type Turn = { readonly staffId: StaffId; readonly from: Instant; readonly until: Instant };

export type LocalPolicingUnitState = {
  /** Absent until the unit is established. */
  readonly code?: LpuCode;
  readonly name?: string;
  readonly wards: readonly Ward[];
  /** In the order of their beginning; each ends where the next begins. */
  readonly leads: readonly Lead[];
  readonly cover: readonly Turn[];
  readonly duty: readonly Turn[];
};

export const noUnit: LocalPolicingUnitState = { wards: [], leads: [], cover: [], duty: [] };

export function evolve(state: LocalPolicingUnitState, event: LocalPolicingUnitEvent): LocalPolicingUnitState {
  switch (event.type) {
    case 'LocalPolicingUnitEstablished':
      return { ...state, code: event.data.code, name: event.data.name, wards: event.data.wards };
    case 'LeadAppointed':
      return { ...state, leads: [...state.leads, { staffId: event.data.staffId, from: event.data.from }] };
    case 'CoverArranged':
      return { ...state, cover: [...state.cover, turnOf(event.data)] };
    case 'CoverCancelled': {
      const { staffId, from, cancelledFrom } = event.data;
      return { ...state, cover: endedAt(state.cover, (turn) => turn.staffId === staffId && turn.from === from, cancelledFrom) };
    }
    case 'DutyInspectorRostered':
      return { ...state, duty: [...state.duty, turnOf(event.data)] };
  }
}

const turnOf = (data: { staffId: StaffId; from: Instant; to: Instant }): Turn => ({
  staffId: data.staffId,
  from: data.from,
  until: data.to,
});
