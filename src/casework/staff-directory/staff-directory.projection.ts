import type { Projection } from '../../kernel/projection';
import type { LocalPolicingUnitEvent } from '../../domain/local-policing-unit/events';
import { evolve as evolveUnit, noUnit, type LocalPolicingUnitState } from '../../domain/local-policing-unit/state';
import type { StaffMemberEvent } from '../../domain/staff/events';
import { evolve as evolveStaffMember, nobody, type StaffMemberState } from '../../domain/staff/state';

/** One member of staff or one unit, as the law of their streams has it. Names stay locked. `upTo` is the revision of the last event taken in. */
export type DirectoryRow = { readonly upTo: string } & (
  | { readonly kind: 'staffMember'; readonly state: StaffMemberState }
  | { readonly kind: 'localPolicingUnit'; readonly state: LocalPolicingUnitState }
);

export type DirectoryEvent = StaffMemberEvent | LocalPolicingUnitEvent;

const unitEvents = {
  LocalPolicingUnitEstablished: true,
  LeadAppointed: true,
  CoverArranged: true,
  CoverCancelled: true,
  DutyInspectorRostered: true,
} as const satisfies Record<LocalPolicingUnitEvent['type'], true>;

const staffMemberEvents = {
  StaffMemberRegistered: true,
  RoleGranted: true,
  RoleWithdrawn: true,
  StaffMemberPosted: true,
  PostingEnded: true,
  LineManagerSet: true,
  LeaveBegan: true,
  LeaveEnded: true,
  DeputyNamed: true,
  DeputyStoodDown: true,
  WorkEmailSet: true,
} as const satisfies Record<StaffMemberEvent['type'], true>;

const isUnitEvent = (event: DirectoryEvent): event is LocalPolicingUnitEvent => event.type in unitEvents;

/** Who works here, and who answers for each unit: a row for each stream. */
export const staffDirectoryProjection: Projection<DirectoryRow, DirectoryEvent> = {
  name: 'casework.staff-directory',
  version: 3,
  handles: [...Object.keys(staffMemberEvents), ...Object.keys(unitEvents)] as DirectoryEvent['type'][],
  keysOf: (event) => [event.stream],
  evolve: (row, event) => {
    // A grant or a turn that came again would stand there twice: the row knows how far it has got.
    if (row && event.revision <= BigInt(row.upTo)) return row;
    const upTo = event.revision.toString();
    if (isUnitEvent(event)) {
      return { upTo, kind: 'localPolicingUnit', state: evolveUnit(row?.kind === 'localPolicingUnit' ? row.state : noUnit, event) };
    }
    return { upTo, kind: 'staffMember', state: evolveStaffMember(row?.kind === 'staffMember' ? row.state : nobody, event) };
  },
};
