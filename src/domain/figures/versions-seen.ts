import type { Instant } from '../../kernel/instant';
import type { CaseRecord } from '../measures/case-record';

/** Under which rules and calendars what is counted was reckoned, and of which units it is. Staff victims' duties say nothing here. */
export class VersionsSeen {
  private readonly policies = new Set<string>();
  private readonly calendars = new Set<string>();
  private readonly units = new Set<string>();

  constructor(
    private readonly from: Instant,
    private readonly to: Instant,
  ) {}

  look({ status, isStaffVictim, duties }: CaseRecord): void {
    if (isStaffVictim || status === 'DUPLICATE') return;
    for (const { firstDueAt, policyVersion, calendarVersion } of duties) {
      if (firstDueAt < this.from || firstDueAt > this.to) continue;
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
