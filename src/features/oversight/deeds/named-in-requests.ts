import { Injectable } from '@nestjs/common';
import { StaffDirectoryQuery } from '../../../casework/staff-directory/staff-directory.query';
import type { LpuCode, StaffId } from '../../../kernel/ids';
import { InvalidRequest } from '../../../platform/errors/invalid-request';

const colleagues = ['staffId', 'managerId', 'deputyId'] as const;

type Naming = { readonly type: string; readonly lpu?: LpuCode | null } & Partial<Record<(typeof colleagues)[number], StaffId>>;

/** Whom and which unit a request names: they have to exist, since nobody can act for a stranger. */
@Injectable()
export class NamedInRequests {
  constructor(private readonly staff: StaffDirectoryQuery) {}

  /** Throws InvalidRequest with the place of every name that nobody has. */
  assertKnown(naming: object & { readonly type: string }): void {
    const named: Naming = naming;
    const faults = [
      ...(named.lpu && !this.staff.unit(named.lpu) ? [{ pointer: '/lpu', detail: 'must be the code of a local policing unit' }] : []),
      ...colleagues.flatMap((field) => {
        const id = named.type === 'RegisterStaffMember' ? undefined : named[field];
        return id !== undefined && !this.staff.staffMember(id)
          ? [{ pointer: `/${field}`, detail: 'must be the id of a member of staff' }]
          : [];
      }),
    ];
    if (faults.length > 0) throw new InvalidRequest(faults);
  }
}
