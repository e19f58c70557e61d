import type { LpuCode, StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { By } from '../by';
import type { Role } from './roles';

type Given = { readonly by: By; readonly at: Instant };

export type RegisterStaffMember = Given & {
  readonly type: 'RegisterStaffMember';
  readonly staffId: StaffId;
  readonly name: string;
  readonly warrantNumber?: string | undefined;
  readonly accountId: string;
};
export type GrantRole = Given & { readonly type: 'GrantRole'; readonly role: Role; readonly lpu: LpuCode | null; readonly from: Instant };
export type WithdrawRole = Given & {
  readonly type: 'WithdrawRole';
  readonly role: Role;
  readonly lpu: LpuCode | null;
  readonly until: Instant;
};
export type PostStaffMember = Given & { readonly type: 'PostStaffMember'; readonly lpu: LpuCode; readonly from: Instant };
/** The roles held in that unit end with the posting. */
export type EndPosting = Given & { readonly type: 'EndPosting'; readonly lpu: LpuCode; readonly until: Instant };
export type SetLineManager = Given & { readonly type: 'SetLineManager'; readonly managerId: StaffId; readonly from: Instant };
export type BeginLeave = Given & { readonly type: 'BeginLeave'; readonly from: Instant };
export type EndLeave = Given & { readonly type: 'EndLeave'; readonly until: Instant };
export type NameDeputy = Given & { readonly type: 'NameDeputy'; readonly role: Role; readonly deputyId: StaffId; readonly from: Instant };
export type StandDownDeputy = Given & {
  readonly type: 'StandDownDeputy';
  readonly role: Role;
  readonly deputyId: StaffId;
  readonly until: Instant;
};

/** Their own mailbox at work, for reminders; null where nothing shall go there. */
export type SetWorkEmail = Given & { readonly type: 'SetWorkEmail'; readonly workEmail: string | null };

export type StaffMemberCommand =
  | RegisterStaffMember
  | GrantRole
  | WithdrawRole
  | PostStaffMember
  | EndPosting
  | SetLineManager
  | BeginLeave
  | EndLeave
  | NameDeputy
  | StandDownDeputy
  | SetWorkEmail;

export type StaffMemberRefusal = {
  readonly code:
    | 'STAFF_MEMBER_UNKNOWN'
    | 'STAFF_MEMBER_ALREADY_REGISTERED'
    | 'NAME_MISSING'
    | 'NOT_YOURS_TO_GRANT'
    | 'NOT_TO_YOURSELF'
    | 'ROLE_NEEDS_AN_LPU'
    | 'ROLE_IS_FORCE_WIDE'
    | 'ROLE_OVERLAPS'
    | 'ROLE_NOT_HELD'
    | 'POSTING_OVERLAPS'
    | 'NOT_POSTED_THERE'
    | 'LINE_MANAGER_IS_SELF'
    | 'LINE_MANAGER_SET_SINCE'
    | 'LEAVE_OVERLAPS'
    | 'NOT_ON_LEAVE'
    | 'ROLE_HAS_NO_DEPUTY'
    | 'DEPUTY_IS_THE_HOLDER'
    | 'DEPUTY_OVERLAPS'
    | 'DEPUTY_UNKNOWN';
};
