import type { StaffId } from '../../kernel/ids';
import type { Personal } from '../../kernel/personal';
import type { SupportCaseEvent } from './events';
import { isAppointedPart } from './granted-part';
import type { GrantedPart } from './granted-part';

export type Grant = { readonly staffId: StaffId; readonly as: GrantedPart };
export type Proposal = Grant & { readonly proposedBy: StaffId };

/** Who was let into the case of a colleague who is a victim: nobody is by their role alone, but for the senior lead. */
export type StaffVictimAccess = {
  /** Plain while a decision is taken, locked in views, which keep a token; absent for somebody who is not on the register. */
  readonly victim?: Personal<StaffId> | undefined;
  readonly granted: readonly Grant[];
  readonly proposed: readonly Proposal[];
};

const isGrant =
  ({ staffId, as }: Grant) =>
  (other: Grant): boolean =>
    other.staffId === staffId && other.as === as;

/** A part that one at a time can hold passes from the one to the other. */
const withGrant = (granted: readonly Grant[], { staffId, as }: Grant): readonly Grant[] => [
  ...granted.filter((held) => !(held.as === as && (isAppointedPart(as) || held.staffId === staffId))),
  { staffId, as },
];

export function evolveStaffVictimAccess(access: StaffVictimAccess, event: SupportCaseEvent): StaffVictimAccess {
  switch (event.type) {
    case 'AccessProposed':
      return { ...access, proposed: [...access.proposed.filter((one) => !isGrant(event.data)(one)), event.data] };
    case 'AccessGranted':
      return {
        ...access,
        granted: withGrant(access.granted, event.data),
        proposed: access.proposed.filter((one) => !isGrant(event.data)(one)),
      };
    case 'AccessWithdrawn':
      return {
        ...access,
        granted: access.granted.filter((one) => !isGrant(event.data)(one)),
        proposed: access.proposed.filter((one) => !isGrant(event.data)(one)),
      };
    // Whoever plays a part no more has no access by it.
    case 'OfficerRelieved': {
      const { role: as, staffId } = event.data;
      return { ...access, granted: access.granted.filter((one) => !isGrant({ staffId, as })(one)) };
    }
    default:
      return access;
  }
}
