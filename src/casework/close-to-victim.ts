import { Injectable } from '@nestjs/common';
import type { Relation } from '../domain/support-case/judges';
import type { OpenedCase } from '../domain/support-case/state';
import type { StaffId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { isPlain } from '../kernel/personal';
import type { Viewer } from '../kernel/viewer';
import { StaffDirectoryQuery } from './staff-directory/staff-directory.query';

type OfVictim = Pick<OpenedCase, 'access'>;

/** Who is too close to a colleague who is a victim to judge their case, as the staff register has it at that instant: their line manager (law 6). */
@Injectable()
export class CloseToVictim {
  constructor(private readonly staff: StaffDirectoryQuery) {}

  /** Nobody in the case of a member of the public, whom no register knows: who is close to them declares a conflict. */
  lineManagerOf({ access }: OfVictim, at: Instant): StaffId | undefined {
    const victim = access.staffVictim?.victim;
    return victim && isPlain(victim) ? this.staff.lineManagerOf(victim.value, at) : undefined;
  }

  /** What a command that judges is to be told of whoever gives it. */
  relations(state: OfVictim, { staffId }: Viewer, at: Instant): readonly Relation[] {
    return this.lineManagerOf(state, at) === staffId ? ['LINE_MANAGER'] : [];
  }
}
