import { Injectable } from '@nestjs/common';
import type { CaseRole } from '../../domain/support-case/case-roles';
import { StaffDirectoryQuery } from '../staff-directory/staff-directory.query';
import type { LpuCode, StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { InvalidRequest } from '../../platform/errors/invalid-request';
import { caseRoleLabels, neededFor } from './case-role-words';

export type Appointee = { readonly staffId: StaffId; readonly name: string; readonly lpu: LpuCode | null };

/** Who could take a part in a case at a moment. */
@Injectable()
export class Appointees {
  constructor(private readonly staff: StaffDirectoryQuery) {}

  /** Those of the unit first, then by name. */
  for(role: CaseRole, lpu: LpuCode, at: Instant): readonly Appointee[] {
    const able = this.staff.staffMembers(at).flatMap(({ staffId, name, posts, onLeave }): readonly Appointee[] => {
      const post = posts.find((held) => (neededFor[role] as readonly string[]).includes(held.role));
      return post && !onLeave ? [{ staffId, name, lpu: post.lpu }] : [];
    });
    return able.sort((a, b) => Number(b.lpu === lpu) - Number(a.lpu === lpu) || a.name.localeCompare(b.name, 'en'));
  }

  /** Throws InvalidRequest where nobody of that id can take the part now. */
  assertAble(staffId: StaffId, role: CaseRole, at: Instant): void {
    const held = this.staff.viewerOf(staffId, at)?.posts.map((post) => post.role) ?? [];
    if (!held.some((one) => (neededFor[role] as readonly string[]).includes(one))) {
      throw new InvalidRequest([
        { pointer: '/staffId', detail: `must be somebody who can be ${caseRoleLabels[role].toLowerCase()} today` },
      ]);
    }
  }
}
