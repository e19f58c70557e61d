import type { LpuCode, StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Personal } from '../../kernel/personal';
import type { Period } from '../period';
import { endedAt } from '../period';
import type { StaffMemberEvent } from './events';
import type { Role } from './roles';

export type Grant = Period & { readonly role: Role; readonly lpu: LpuCode | null };
export type Posting = Period & { readonly lpu: LpuCode };
export type Deputy = Period & { readonly role: Role; readonly deputyId: StaffId };

export type StaffMemberState = {
  /** Absent until registered. */
  readonly staffId?: StaffId;
  readonly name?: Personal;
  readonly accountId?: Personal;
  /** Null where nothing shall go there by e-mail; absent where nobody ever said. */
  readonly workEmail?: Personal | null;
  readonly grants: readonly Grant[];
  readonly postings: readonly Posting[];
  /** In the order of their beginning; each ends where the next begins. */
  readonly managers: readonly { readonly managerId: StaffId; readonly from: Instant }[];
  readonly leaves: readonly Period[];
  readonly deputies: readonly Deputy[];
};

export const nobody: StaffMemberState = { grants: [], postings: [], managers: [], leaves: [], deputies: [] };

export function evolve(state: StaffMemberState, event: StaffMemberEvent): StaffMemberState {
  switch (event.type) {
    case 'StaffMemberRegistered':
      return { ...state, staffId: event.data.staffId, name: event.data.name, accountId: event.data.accountId };
    case 'RoleGranted': {
      const { role, lpu, from } = event.data;
      return { ...state, grants: [...state.grants, { role, lpu, from }] };
    }
    case 'RoleWithdrawn': {
      const { role, lpu, until } = event.data;
      return { ...state, grants: endedAt(state.grants, (grant) => grant.role === role && grant.lpu === lpu, until) };
    }
    case 'StaffMemberPosted':
      return { ...state, postings: [...state.postings, { lpu: event.data.lpu, from: event.data.from }] };
    case 'PostingEnded':
      return { ...state, postings: endedAt(state.postings, (posting) => posting.lpu === event.data.lpu, event.data.until) };
    case 'LineManagerSet':
      return { ...state, managers: [...state.managers, { managerId: event.data.managerId, from: event.data.from }] };
    case 'LeaveBegan':
      return { ...state, leaves: [...state.leaves, { from: event.data.from }] };
    case 'LeaveEnded':
      return { ...state, leaves: endedAt(state.leaves, (leave) => leave.until === undefined, event.data.until) };
    case 'DeputyNamed': {
      const { role, deputyId, from } = event.data;
      return { ...state, deputies: [...state.deputies, { role, deputyId, from }] };
    }
    case 'DeputyStoodDown': {
      const { role, deputyId, until } = event.data;
      const isTheirs = (deputy: Deputy): boolean => deputy.role === role && deputy.deputyId === deputyId;
      return { ...state, deputies: endedAt(state.deputies, isTheirs, until) };
    }
    case 'WorkEmailSet':
      return { ...state, workEmail: event.data.workEmail };
  }
}
