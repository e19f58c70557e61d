import { Injectable } from '@nestjs/common';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import type { LpuCode } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

const reviewing: readonly string[] = ['INSPECTOR', 'DUTY_INSPECTOR', 'SUPERVISOR', 'SENIOR_LEAD'];

/** The units whose reviews are somebody's business: those of their posts, covers included; all of them for a post across the force. */
@Injectable()
export class ReviewerUnits {
  constructor(private readonly staff: StaffDirectoryQuery) {}

  of({ posts }: Viewer, only?: string): readonly LpuCode[] {
    const held = posts.filter(({ role }) => reviewing.includes(role));
    const everywhere = held.some(({ lpu }) => lpu === null);
    const all = everywhere ? this.staff.units().map(({ code }) => code) : held.map(({ lpu }) => lpu);
    const units = [...new Set(all)].filter((code): code is LpuCode => code !== undefined && code !== null);
    return only === undefined ? units : units.filter((code) => code === only);
  }
}
