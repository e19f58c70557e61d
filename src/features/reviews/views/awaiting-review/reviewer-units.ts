import { Injectable } from '@nestjs/common';
import { ForceQuery } from '../../../../casework/staff-directory/force-query';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import type { LpuCode } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

/** `uncovered`: those of them in which nobody holds the Inspector's duty now, for the senior lead alone. */
export type Reviewed = { readonly units: readonly LpuCode[]; readonly uncovered: readonly LpuCode[] };

const reviewing: readonly string[] = ['INSPECTOR', 'DUTY_INSPECTOR', 'SUPERVISOR', 'SENIOR_LEAD'];

/** The units whose reviews are somebody's business: those of their posts, covers included; all of them for a post across the force. */
@Injectable()
export class ReviewerUnits {
  constructor(
    private readonly staff: StaffDirectoryQuery,
    private readonly forces: ForceQuery,
  ) {}

  /** Cover and roster count as posts while they last, so the queue follows whoever holds the duty; a gap is the senior lead's (model §6). */
  now(viewer: Viewer): Reviewed {
    const isSeniorLead = viewer.posts.some(({ role }) => role === 'SENIOR_LEAD');
    const gaps = isSeniorLead ? this.forces.at().units.filter(({ holder }) => holder === undefined) : [];
    return { units: this.of(viewer), uncovered: gaps.map(({ code }) => code) };
  }

  of({ posts }: Viewer, only?: string): readonly LpuCode[] {
    const held = posts.filter(({ role }) => reviewing.includes(role));
    const everywhere = held.some(({ lpu }) => lpu === null);
    const all = everywhere ? this.staff.units().map(({ code }) => code) : held.map(({ lpu }) => lpu);
    const units = [...new Set(all)].filter((code): code is LpuCode => code !== undefined && code !== null);
    return only === undefined ? units : units.filter((code) => code === only);
  }
}
