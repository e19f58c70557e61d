import { Injectable } from '@nestjs/common';
import { StaffDirectoryQuery } from '../../../casework/staff-directory/staff-directory.query';
import type { Viewer } from '../../../kernel/viewer';

const heads: readonly string[] = ['SUPERVISOR', 'INSPECTOR', 'DUTY_INSPECTOR', 'SENIOR_LEAD'];

/** The units of which somebody sees more than their own work, to choose among; all of them for a post across the force. */
@Injectable()
export class HeadedUnits {
  constructor(private readonly staff: StaffDirectoryQuery) {}

  of({ posts }: Viewer): readonly string[] {
    const held = posts.filter(({ role }) => heads.includes(role));
    const all = held.some(({ lpu }) => lpu === null) ? this.staff.units().map(({ code }) => code) : held.map(({ lpu }) => lpu);
    return [...new Set(all)].filter((code) => code !== undefined && code !== null);
  }
}
