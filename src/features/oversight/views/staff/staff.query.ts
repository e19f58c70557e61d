import { Inject, Injectable } from '@nestjs/common';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { WorkMailboxes } from '../../../../casework/staff-directory/work-mailboxes';
import { isOnLeave, lineManagerAt } from '../../../../domain/staff/posts-at';
import type { Clock } from '../../../../kernel/clock';
import { NotFound } from '../../../../kernel/command';
import type { StaffId } from '../../../../kernel/ids';
import { CLOCK } from '../../../../kernel/tokens';
import type { StaffLineAnswer, StaffMemberAnswer } from './staff-answers';

/** Who works here, for the pages and for programs alike. Nothing of any case. */
@Injectable()
export class StaffQuery {
  constructor(
    private readonly staff: StaffDirectoryQuery,
    private readonly mailboxes: WorkMailboxes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everybody, by name. */
  list(): readonly StaffLineAnswer[] {
    return this.staff
      .staffMembers(this.clock.now())
      .map(({ staffId, name, posts, postedTo, onLeave }) => {
        const roles = posts.map(({ role, lpu }) => (lpu === null ? role : `${role} ${lpu}`));
        return { staffId, name, roles, postedTo: [...postedTo], onLeave };
      })
      .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.staffId.localeCompare(b.staffId));
  }

  /** Throws NotFound. */
  member(staffId: StaffId): StaffMemberAnswer {
    const state = this.staff.staffMember(staffId);
    if (!state) throw new NotFound();
    const at = this.clock.now();
    const managerId = lineManagerAt(state, at);
    const workEmail = this.mailboxes.of(staffId);
    return {
      staffId,
      name: this.staff.nameOf(staffId),
      onLeave: isOnLeave(state, at),
      ...(managerId !== undefined && { managerId }),
      ...(workEmail !== undefined && { workEmail }),
      roles: [...state.grants],
      postings: [...state.postings],
      leave: [...state.leaves],
      deputies: [...state.deputies],
    };
  }
}
