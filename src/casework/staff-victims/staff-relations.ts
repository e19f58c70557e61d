import { Injectable } from '@nestjs/common';
import { managersAbove } from '../../domain/staff/managers-above';
import type { GrantedPart } from '../../domain/support-case/granted-part';
import type { StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { ForceQuery } from '../staff-directory/force-query';
import { StaffDirectoryQuery } from '../staff-directory/staff-directory.query';
import { neededForPart } from './needed-for-part';

export type Colleague = { readonly staffId: StaffId; readonly name: string };

/** What the staff register knows of those in the case of a colleague: who is above whom, and who can play which part. */
@Injectable()
export class StaffRelations {
  constructor(
    private readonly staff: StaffDirectoryQuery,
    private readonly forces: ForceQuery,
  ) {}

  isRegistered(staffId: StaffId): boolean {
    return this.staff.staffMember(staffId)?.staffId !== undefined;
  }

  /** The nearest first. */
  managersOf(staffId: StaffId, at: Instant): readonly StaffId[] {
    return managersAbove(staffId, (one) => this.staff.lineManagerOf(one, at));
  }

  isAble(staffId: StaffId, as: GrantedPart, at: Instant): boolean {
    const needed = neededForPart[as];
    if (!this.isRegistered(staffId)) return false;
    if (needed === 'ANYBODY') return true;
    if (needed === 'DEPUTY') return this.forces.at(at).seniorLeads.some(({ deputies }) => deputies.includes(staffId));
    return this.staff.viewerOf(staffId, at)?.posts.some(({ role }) => (needed as readonly string[]).includes(role)) === true;
  }

  /** By name, those on leave left out: whoever is asked to look after somebody has to be there. */
  able(as: GrantedPart, at: Instant): readonly Colleague[] {
    const force = this.forces.at(at);
    const needed = neededForPart[as];
    const deputies = force.seniorLeads.flatMap((lead) => lead.deputies);
    return this.staff
      .staffMembers(at)
      .filter(({ staffId, onLeave }) => {
        if (onLeave || needed === 'ANYBODY') return !onLeave;
        if (needed === 'DEPUTY') return deputies.includes(staffId);
        return force.staff.get(staffId)?.posts.some(({ role }) => (needed as readonly string[]).includes(role)) === true;
      })
      .map(({ staffId, name }) => ({ staffId, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  /** Everybody on the register, by name. */
  everybody(at: Instant): readonly Colleague[] {
    return [...this.staff.staffMembers(at)]
      .map(({ staffId, name }) => ({ staffId, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  nameOf(staffId: StaffId): string {
    return this.staff.nameOf(staffId);
  }
}
