import { z } from 'zod';
import { defineEvent } from '../event-definition';
import { instantField, staffIdField } from '../event-fields';
import { channelCodes } from '../reference-data/channels';
import { subjectIdField, textField } from './event-schemas';
import { grantedParts } from './granted-part';

const grant = { staffId: staffIdField, as: z.enum(grantedParts) };

/** Waits for a second person, who is neither the one who proposed it nor the one who would see the case. */
export const accessProposed = defineEvent(
  'AccessProposed',
  1,
  z.strictObject({ ...grant, reason: textField.optional(), proposedBy: staffIdField, proposedAt: instantField }),
);
/** Access by name to the case of a colleague who is a victim: nobody else sees it, whatever their role. */
export const accessGranted = defineEvent(
  'AccessGranted',
  1,
  z.strictObject({
    ...grant,
    because: z.enum(['AT_OPENING', 'VICTIMS_WORD', 'SECOND_PERSON', 'STANDS_IN']),
    grantedBy: staffIdField,
    grantedAt: instantField,
    /** Of the victim's word: how they said it, to whoever wrote it down, and in which words. */
    how: z.enum(channelCodes).optional(),
    words: textField.optional(),
  }),
);
/** Ends access, or a proposal of it. */
export const accessWithdrawn = defineEvent(
  'AccessWithdrawn',
  1,
  z.strictObject({ ...grant, reason: textField.optional(), withdrawnBy: staffIdField, withdrawnAt: instantField }),
);
/** A second person outside the chain of the colleague looked at what was alleged. LIFTED: it was a mistake, and shuts them out no more. */
export const allegationConfirmed = defineEvent(
  'AllegationConfirmed',
  1,
  z.strictObject({
    subjectId: subjectIdField,
    result: z.enum(['CONFIRMED', 'LIFTED']),
    reason: textField.optional(),
    confirmedBy: staffIdField,
    confirmedAt: instantField,
  }),
);
/** What this member of staff looks at between the two instants is not shown to the victim: an inquiry would be given away. */
export const covertLookupApproved = defineEvent(
  'CovertLookupApproved',
  1,
  z.strictObject({
    staffId: staffIdField,
    from: instantField,
    until: instantField,
    reason: textField,
    approvedBy: staffIdField,
    approvedAt: instantField,
  }),
);
