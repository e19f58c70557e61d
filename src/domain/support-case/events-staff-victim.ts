import { z } from 'zod';
import { defineEvent } from '../event-definition';
import { instantField, staffIdField } from '../event-fields';
import { channelCodes } from '../reference-data/channels';
import {
  afterClosureAnswerCodes,
  audienceCodes,
  evidenceStates,
  offerAnswerCodes,
  supportOfferCodes,
} from '../reference-data/staff-victims';
import { textField } from './event-schemas';
import { caseRoles } from './case-roles';

/** The record of the crime or incident, and whether it is flagged there as a hate crime or incident. */
export const referenceLinked = defineEvent(
  'ReferenceLinked',
  1,
  z.strictObject({
    crimeReference: textField.optional(),
    incidentReference: textField.optional(),
    hateFlagSet: z.boolean(),
    occurredAt: instantField,
    linkedBy: staffIdField,
  }),
);
/** NOT_APPLICABLE says why none is needed. */
export const healthAndSafetyReported = defineEvent(
  'HealthAndSafetyReported',
  1,
  z.strictObject({
    result: z.enum(['REPORTED', 'NOT_APPLICABLE']),
    reference: textField.optional(),
    reason: textField.optional(),
    occurredAt: instantField,
    reportedBy: staffIdField,
  }),
);
/** Whether the one who plays this part has anything to do with those concerned. */
export const conflictChecked = defineEvent(
  'ConflictChecked',
  1,
  z.strictObject({
    role: z.enum(caseRoles),
    staffId: staffIdField,
    result: z.enum(['NONE_FOUND', 'FOUND']),
    how: textField.optional(),
    occurredAt: instantField,
    checkedBy: staffIdField,
  }),
);
export const statementTakerNamed = defineEvent(
  'StatementTakerNamed',
  1,
  z.strictObject({ staffId: staffIdField, occurredAt: instantField, namedBy: staffIdField }),
);
const evidenceField = z.enum(evidenceStates);
export const evidenceChecked = defineEvent(
  'EvidenceChecked',
  1,
  z.strictObject({
    bodyWornVideo: evidenceField,
    cctv: evidenceField,
    witnesses: evidenceField,
    photographs: evidenceField,
    note: textField.optional(),
    occurredAt: instantField,
    checkedBy: staffIdField,
  }),
);
/** `named`: they learnt who it is. Else they heard that a colleague was a victim, with no name, strand or unit. */
export const noticeGiven = defineEvent(
  'NoticeGiven',
  1,
  z.strictObject({
    audience: z.enum(audienceCodes),
    named: z.boolean(),
    how: z.enum(channelCodes),
    note: textField.optional(),
    occurredAt: instantField,
    givenBy: staffIdField,
  }),
);
/** Content-free: what was said stands in the welfare record, under a key of its own. */
export const wellbeingAssessed = defineEvent(
  'WellbeingAssessed',
  1,
  z.strictObject({
    cumulativeHarmAsked: z.boolean(),
    traumaChecked: z.boolean(),
    occurredAt: instantField,
    assessedBy: staffIdField,
  }),
);
/** Offering is what is owed; the answer is the victim's, in their words if they wish. */
export const supportOffered = defineEvent(
  'SupportOffered',
  1,
  z.strictObject({
    offer: z.enum(supportOfferCodes),
    answer: z.enum(offerAnswerCodes),
    words: textField.optional(),
    how: z.enum(channelCodes),
    occurredAt: instantField,
    offeredBy: staffIdField,
  }),
);
/** For the quarterly meeting. NONE says that there was nothing to learn, which is an answer too. */
export const lessonRecorded = defineEvent(
  'LessonRecorded',
  1,
  z.strictObject({
    result: z.enum(['LESSON', 'NONE']),
    lesson: textField.optional(),
    occurredAt: instantField,
    recordedBy: staffIdField,
  }),
);
/** How they are, some weeks after the case was closed. NOT_SETTLED opens it again. */
export const postClosureChecked = defineEvent(
  'PostClosureChecked',
  1,
  z.strictObject({
    answer: z.enum(afterClosureAnswerCodes),
    words: textField.optional(),
    how: z.enum(channelCodes),
    occurredAt: instantField,
    checkedBy: staffIdField,
  }),
);
/** The senior lead, or the deputy, agrees that this proposal to close may be followed. */
export const closureConfirmed = defineEvent(
  'ClosureConfirmed',
  1,
  z.strictObject({ note: textField.optional(), occurredAt: instantField, by: staffIdField }),
);
