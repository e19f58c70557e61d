import { accepted } from '../../kernel/decider';
import { isInForce, overlap } from '../period';
import type { EndPosting, PostStaffMember } from './commands';
import type { StaffMemberEvent } from './events';
import type { Registered, Verdict } from './verdict';
import { no } from './verdict';

export function postStaffMember({ lpu, from }: PostStaffMember, state: Registered): Verdict {
  const there = state.postings.filter((posting) => posting.lpu === lpu);
  if (there.some((posting) => posting.until === undefined && isInForce(posting, from))) return accepted();
  if (there.some((posting) => overlap(posting, { from }))) return no('POSTING_OVERLAPS');
  return accepted({ type: 'StaffMemberPosted', schemaVersion: 1, data: { staffId: state.staffId, lpu, from } });
}

export function endPosting({ lpu, until }: EndPosting, state: Registered): Verdict {
  const { staffId } = state;
  if (!state.postings.some((posting) => posting.lpu === lpu && posting.until === undefined)) return no('NOT_POSTED_THERE');
  const held = state.grants.filter((grant) => grant.lpu === lpu && (grant.until === undefined || until < grant.until));
  const withdrawn = held.map(({ role }): StaffMemberEvent => ({
    type: 'RoleWithdrawn',
    schemaVersion: 1,
    data: { staffId, role, lpu, until },
  }));
  return accepted<StaffMemberEvent>({ type: 'PostingEnded', schemaVersion: 1, data: { staffId, lpu, until } }, ...withdrawn);
}
