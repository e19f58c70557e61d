import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '../../kernel/clock';
import type { StaffId } from '../../kernel/ids';
import { CLOCK } from '../../kernel/tokens';
import type { StaffAddresses } from '../../platform/notifications/staff-addresses';
import { StaffDirectoryQuery } from './staff-directory.query';
import { WorkMailboxWishes } from './work-mailbox-wishes';

/** Which mailboxes people read at work, and who else may be reading them. */
@Injectable()
export class WorkMailboxes implements StaffAddresses {
  constructor(
    private readonly staff: StaffDirectoryQuery,
    private readonly wishes: WorkMailboxWishes,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Never a mailbox that two have, and none of somebody without a part to play. Whoever has no other than that of the person
   * supported is written to at work only if they chose that (model §7).
   */
  async addressOf(staffId: StaffId): Promise<string | undefined> {
    const posts = this.staff.viewerOf(staffId, this.clock.now())?.posts ?? [];
    if (posts.length === 0) return undefined;
    if (posts.every(({ role }) => role === 'PERSON_SUPPORTED') && !(await this.wishes.mayWrite(staffId))) return undefined;
    const address = this.of(staffId);
    return address === undefined || this.isSomebodyElses(address, staffId) ? undefined : address;
  }

  /** As it stands on record; for the page of the member of staff. */
  of(staffId: StaffId): string | undefined {
    return this.staff.workEmails().find((mailbox) => mailbox.staffId === staffId)?.address;
  }

  isSomebodyElses(address: string, staffId: StaffId): boolean {
    return this.staff
      .workEmails()
      .some((mailbox) => mailbox.staffId !== staffId && mailbox.address.toLowerCase() === address.toLowerCase());
  }
}
