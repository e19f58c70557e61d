import type { LpuCode, StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Post } from '../../kernel/viewer';
import { isInForce } from '../period';
import type { Role } from './roles';
import type { StaffMemberState } from './state';

/** The parts that somebody plays at a moment; rights are judged on these at the instant of the act. */
export const postsAt = (state: StaffMemberState, at: Instant): readonly Post[] =>
  state.grants.filter((grant) => isInForce(grant, at)).map(({ role, lpu }) => ({ role, lpu }));

export const lineManagerAt = (state: StaffMemberState, at: Instant): StaffId | undefined =>
  state.managers.findLast((manager) => manager.from <= at)?.managerId;

export const postedTo = (state: StaffMemberState, at: Instant): readonly LpuCode[] =>
  state.postings.filter((posting) => isInForce(posting, at)).map((posting) => posting.lpu);

export const isOnLeave = (state: StaffMemberState, at: Instant): boolean => state.leaves.some((leave) => isInForce(leave, at));

export const deputiesAt = (state: StaffMemberState, role: Role, at: Instant): readonly StaffId[] =>
  state.deputies.filter((deputy) => deputy.role === role && isInForce(deputy, at)).map((deputy) => deputy.deputyId);
