import { z } from 'zod';
import type { EventOf } from '../event-definition';
import { defineEvent, personal } from '../event-definition';
import { instantField, lpuCodeField, staffIdField } from '../event-fields';
import { roles } from './roles';

const roleField = z.enum(roles);
const postField = { role: roleField, lpu: lpuCodeField.nullable() };

/** Name, warrant number and the name that they sign in under are personal under the staff id. */
export const staffMemberRegistered = defineEvent(
  'StaffMemberRegistered',
  1,
  z.strictObject({
    staffId: staffIdField,
    name: personal(z.string()),
    warrantNumber: personal(z.string()).optional(),
    accountId: personal(z.string()),
  }),
);
/** `lpu` is null for a role that is played across the force. */
export const roleGranted = defineEvent('RoleGranted', 1, z.strictObject({ staffId: staffIdField, ...postField, from: instantField }));
export const roleWithdrawn = defineEvent('RoleWithdrawn', 1, z.strictObject({ staffId: staffIdField, ...postField, until: instantField }));
export const staffMemberPosted = defineEvent(
  'StaffMemberPosted',
  1,
  z.strictObject({ staffId: staffIdField, lpu: lpuCodeField, from: instantField }),
);
export const postingEnded = defineEvent(
  'PostingEnded',
  1,
  z.strictObject({ staffId: staffIdField, lpu: lpuCodeField, until: instantField }),
);
export const lineManagerSet = defineEvent(
  'LineManagerSet',
  1,
  z.strictObject({ staffId: staffIdField, managerId: staffIdField, from: instantField }),
);
export const leaveBegan = defineEvent('LeaveBegan', 1, z.strictObject({ staffId: staffIdField, from: instantField }));
export const leaveEnded = defineEvent('LeaveEnded', 1, z.strictObject({ staffId: staffIdField, until: instantField }));
/** Who stands in for this holder of a force-wide role when they are away, involved or have a conflict. */
export const deputyNamed = defineEvent(
  'DeputyNamed',
  1,
  z.strictObject({ staffId: staffIdField, role: roleField, deputyId: staffIdField, from: instantField }),
);
export const deputyStoodDown = defineEvent(
  'DeputyStoodDown',
  1,
  z.strictObject({ staffId: staffIdField, role: roleField, deputyId: staffIdField, until: instantField }),
);
/** `workEmail` is null where nothing shall go to them by e-mail any more. */
export const workEmailSet = defineEvent(
  'WorkEmailSet',
  1,
  z.strictObject({ staffId: staffIdField, workEmail: personal(z.string()).nullable() }),
);

/** Everything that is ever written to `staffMember-<uuid>`, for the registry. */
export const staffMemberEvents = [
  staffMemberRegistered,
  roleGranted,
  roleWithdrawn,
  staffMemberPosted,
  postingEnded,
  lineManagerSet,
  leaveBegan,
  leaveEnded,
  deputyNamed,
  deputyStoodDown,
  workEmailSet,
] as const;

export type StaffMemberEvent = EventOf<(typeof staffMemberEvents)[number]>;
