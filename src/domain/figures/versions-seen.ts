import type { CaseRecord } from '../measures/case-record';
import { type Month, monthAt } from './month';

/** Under which rules and calendars what is counted was reckoned, and of which units it is. Staff victims' duties say nothing here. */
export class VersionsSeen {
  private readonly policies = new Set<string>();
  private readonly calendars = new Set<string>();
  private readonly units = new Set<string>();
  private readonly months: ReadonlySet<Month>;

  constructor(period: readonly Month[]) {
    this.months = new Set(period);
  }

  look({ status, isStaffVictim, duties }: CaseRecord): void {
    if (isStaffVictim || status === 'DUPLICATE') return;
    for (const { firstDueAt, policyVersion, calendarVersion } of duties) {
      if (!this.months.has(monthAt(firstDueAt))) continue;
      this.policies.add(policyVersion);
      this.calendars.add(calendarVersion);
    }
  }

  addLpu(lpu: string): void {
    this.units.add(lpu);
  }

  lpus(): readonly string[] {
    return [...this.units].sort();
  }

  /** With the version that is in force. */
  policyVersions(inForce: string): readonly string[] {
    return [...new Set([...this.policies, inForce])].sort();
  }

  calendarVersions(): readonly string[] {
    return [...this.calendars].sort();
  }
}
