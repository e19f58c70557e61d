import { Injectable } from '@nestjs/common';
import { StaffDirectoryQuery } from '../../../casework/staff-directory/staff-directory.query';
import { WorkMailboxes } from '../../../casework/staff-directory/work-mailboxes';
import type { LpuCode, StaffId } from '../../../kernel/ids';
import { InvalidRequest } from '../../../platform/errors/invalid-request';

const colleagues = ['staffId', 'managerId', 'deputyId'] as const;

type Naming = { readonly type: string; readonly lpu?: LpuCode | null; readonly workEmail?: string | null } & Partial<
  Record<(typeof colleagues)[number], StaffId>
>;

/** Whom and which unit a request names: they have to exist, since nobody can act for a stranger; and a mailbox is one person's alone. */
@Injectable()
export class NamedInRequests {
  constructor(
    private readonly staff: StaffDirectoryQuery,
    private readonly mailboxes: WorkMailboxes,
  ) {}

  /** `about`: the member of staff whom the request changes. Throws InvalidRequest with the place of every name that nobody has. */
  assertKnown(naming: object & { readonly type: string }, about?: StaffId): void {
    const named: Naming = naming;
    const faults = [
      ...(named.lpu && !this.staff.unit(named.lpu) ? [{ pointer: '/lpu', detail: 'must be the code of a local policing unit' }] : []),
      ...colleagues.flatMap((field) => {
        const id = named.type === 'RegisterStaffMember' ? undefined : named[field];
        return id !== undefined && !this.staff.staffMember(id)
          ? [{ pointer: `/${field}`, detail: 'must be the id of a member of staff' }]
          : [];
      }),
      ...(named.workEmail && about && this.mailboxes.isSomebodyElses(named.workEmail, about)
        ? [{ pointer: '/workEmail', detail: 'must be a mailbox of their own: a colleague has this one' }]
        : []),
    ];
    if (faults.length > 0) throw new InvalidRequest(faults);
  }
}
