import { z } from 'zod';
import { defineEvent } from '../event-definition';
import { instantField, localDateField, personIdField, staffIdField } from '../event-fields';
import { channelCodes, directionCodes } from '../reference-data/channels';
import { contactOutcomeCodes, stillSafeCodes } from '../reference-data/contact-outcomes';
import { purposeCodes } from '../reference-data/contact-purposes';
import { codeField, contactIdField, eventIdField, textField } from './event-schemas';

/** Counts for the person only where they named this representative for the topic (`namedForTopic`). */
const proxyField = z.strictObject({
  representativeId: z.string().optional(),
  relation: codeField.optional(),
  namedForTopic: z.boolean(),
});

/** Counts as the person; family or a child only with a reason. */
const interpreterField = z.strictObject({ kind: z.enum(['PROFESSIONAL', 'FAMILY', 'CHILD']), reason: textField.optional() });

/**
 * One dealing with the person supported or somebody for them. `contactId` is shared by the cases that one dealing was about.
 * `purposes` are those served (REACHED) or conveyed (SENT); `intended` what an attempt was for, where it was said.
 * `about` names the key events it told of.
 */
export const contactRecorded = defineEvent(
  'ContactRecorded',
  1,
  z.strictObject({
    contactId: contactIdField,
    occurredAt: instantField,
    channel: z.enum(channelCodes),
    direction: z.enum(directionCodes),
    outcome: z.enum(contactOutcomeCodes),
    purposes: z.array(z.enum(purposeCodes)),
    intended: z.array(z.enum(purposeCodes)).optional(),
    referralAnswer: z.enum(['ACCEPTED', 'DECLINED']).optional(),
    about: z.array(eventIdField).optional(),
    byProxy: proxyField.optional(),
    interpreter: interpreterField.optional(),
    stillSafe: z.enum(stillSafeCodes).optional(),
    outOfPlan: z.boolean(),
    overrideReason: textField.optional(),
    note: textField.optional(),
    recordedBy: staffIdField,
  }),
);

/** A supervisor saw proof of what was entered late. */
export const contactConfirmed = defineEvent(
  'ContactConfirmed',
  1,
  z.strictObject({
    contactId: contactIdField,
    proof: z.enum(['CALL_RECORD', 'SENT_MESSAGE', 'BODY_WORN_VIDEO', 'OTHER']),
    detail: textField.optional(),
    confirmedAt: instantField,
    confirmedBy: staffIdField,
  }),
);

/** Says only that there is a plan and which: what it says stands in the `person-` stream at `personRevision` (decimal). */
export const contactPlanAgreed = defineEvent(
  'ContactPlanAgreed',
  1,
  z.strictObject({
    personRevision: z.string().regex(/^\d+$/),
    agreedAt: instantField,
    intervalDays: z.number().int().positive().optional(),
  }),
);

/** In the person's words, with who took them, how and when. Declines routine contact, never notices of danger. */
const wish = { words: textField.optional(), takenBy: staffIdField, how: z.enum(channelCodes), occurredAt: instantField };
export const noContactRequested = defineEvent('NoContactRequested', 1, z.strictObject(wish));
export const contactWelcomedAgain = defineEvent('ContactWelcomedAgain', 1, z.strictObject(wish));

/** Stops all letters, messages and surveys at once. */
export const personDied = defineEvent(
  'PersonDied',
  1,
  z.strictObject({ diedOn: localDateField.optional(), learntAt: instantField, note: textField.optional() }),
);

/** The victim is also a suspect: another officer, no talk of evidence, the Inspector decides contact. */
export const dualRoleDeclared = defineEvent(
  'DualRoleDeclared',
  1,
  z.strictObject({ declaredAt: instantField, reason: textField.optional() }),
);

/** `scope` is what was agreed to: telling a network, a referral, use in a panel. `to` names a relative or organisation's own record. */
const consent = { scope: codeField, personId: personIdField.optional(), words: textField.optional(), occurredAt: instantField };
export const consentGiven = defineEvent('ConsentGiven', 1, z.strictObject(consent));
export const consentWithdrawn = defineEvent('ConsentWithdrawn', 1, z.strictObject(consent));
