import type { LpuCode, StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { By } from '../by';

type Turn = { readonly staffId: StaffId; readonly from: Instant; readonly to: Instant };
type Given = { readonly by: By; readonly at: Instant };
export type Ward = { readonly code: string; readonly name: string };

export type EstablishLocalPolicingUnit = Given & {
  readonly type: 'EstablishLocalPolicingUnit';
  readonly code: LpuCode;
  readonly name: string;
  readonly wards: readonly Ward[];
};
export type AppointLead = Given & { readonly type: 'AppointLead'; readonly staffId: StaffId; readonly from: Instant };
export type ArrangeCover = Given & Turn & { readonly type: 'ArrangeCover' };
/** Names the cover by who and its beginning; `cancelledFrom` before that beginning takes it away altogether. */
export type CancelCover = Given & {
  readonly type: 'CancelCover';
  readonly staffId: StaffId;
  readonly from: Instant;
  readonly cancelledFrom: Instant;
};
export type RosterDutyInspector = Given & Turn & { readonly type: 'RosterDutyInspector' };

export type LocalPolicingUnitCommand = EstablishLocalPolicingUnit | AppointLead | ArrangeCover | CancelCover | RosterDutyInspector;

export type LocalPolicingUnitRefusal = {
  readonly code:
    | 'LPU_UNKNOWN'
    | 'LPU_ALREADY_ESTABLISHED'
    | 'WARD_TWICE'
    | 'NOT_YOURS_TO_ARRANGE'
    | 'NOT_TO_YOURSELF'
    | 'ENDS_BEFORE_IT_BEGINS'
    | 'LEAD_APPOINTED_SINCE'
    | 'COVER_BY_THE_LEAD'
    | 'COVER_OVERLAPS'
    | 'COVER_UNKNOWN'
    | 'COVER_OVER'
    | 'DUTY_OVERLAPS';
};
