import { z } from 'zod';
import { defineEvent, personal } from '../event-definition';
import { instantField, lpuCodeField, staffIdField } from '../event-fields';
import { caseRoles } from './case-roles';
import { subjectIdField, textField } from './event-schemas';

export const officerAppointed = defineEvent(
  'OfficerAppointed',
  1,
  z.strictObject({
    role: z.enum(caseRoles),
    staffId: staffIdField,
    from: instantField,
  }),
);
export const officerRelieved = defineEvent(
  'OfficerRelieved',
  1,
  z.strictObject({
    role: z.enum(caseRoles),
    staffId: staffIdField,
    until: instantField,
  }),
);

/** Until it is accepted the sender owes everything. */
export const responsibilityOffered = defineEvent(
  'ResponsibilityOffered',
  1,
  z.strictObject({
    from: lpuCodeField,
    to: lpuCodeField,
    reason: textField.optional(),
    offeredAt: instantField,
    offeredBy: staffIdField,
  }),
);
export const responsibilityAccepted = defineEvent(
  'ResponsibilityAccepted',
  1,
  z.strictObject({
    from: lpuCodeField,
    to: lpuCodeField,
    acceptedAt: instantField,
    acceptedBy: staffIdField,
  }),
);
export const responsibilityDeclined = defineEvent(
  'ResponsibilityDeclined',
  1,
  z.strictObject({
    from: lpuCodeField,
    to: lpuCodeField,
    reason: textField,
    declinedAt: instantField,
    declinedBy: staffIdField,
  }),
);
export const responsibilityOfferWithdrawn = defineEvent(
  'ResponsibilityOfferWithdrawn',
  1,
  z.strictObject({
    from: lpuCodeField,
    to: lpuCodeField,
    withdrawnAt: instantField,
    withdrawnBy: staffIdField,
  }),
);

/** From now on this member of staff neither sees the case nor acts in it. */
export const conflictDeclared = defineEvent(
  'ConflictDeclared',
  1,
  z.strictObject({
    staffId: staffIdField,
    reason: textField.optional(),
    declaredAt: instantField,
  }),
);

/**
 * `subjectId` is the alleged perpetrator's own: everything said about them is under their key, and may be nothing at all
 * (a non-crime case can hold none of it). `isColleague` says in clear only that the force itself is concerned.
 */
export const allegedPerpetratorIdentified = defineEvent(
  'AllegedPerpetratorIdentified',
  1,
  z.strictObject({
    subjectId: subjectIdField,
    name: personal(z.string()).optional(),
    description: personal(z.string()).optional(),
    relationship: personal(z.string()).optional(),
    colleague: personal(staffIdField).optional(),
    /** Their managers, the nearest first: they are shut out with them. */
    chain: personal(z.array(staffIdField)).optional(),
    isColleague: z.boolean(),
    identifiedBy: staffIdField.optional(),
    identifiedAt: instantField,
  }),
);
