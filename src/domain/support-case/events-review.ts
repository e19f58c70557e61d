import { z } from 'zod';
import { defineEvent } from '../event-definition';
import { instantField, localDateField, staffIdField, uuidField } from '../event-fields';
import type { EventId } from '../../kernel/ids';
import { reviewTypeCodes } from '../reference-data/review-types';
import { assessedRiskCodes } from '../reference-data/risk-levels';
import { directionIdField, obligationIdField, outcomeTypeField, textField } from './event-schemas';

/** `missesAnswered`: what the reviewer says of each duty that was missed. `role` is the post by which the reviewer might do it. What was directed follows as DirectionGiven, the risk as RiskAssessed. */
export const reviewRecorded = defineEvent(
  'ReviewRecorded',
  1,
  z.strictObject({
    type: z.enum(reviewTypeCodes),
    occurredAt: instantField,
    reviewedBy: staffIdField,
    role: z.string(),
    standardMet: z.boolean(),
    findings: textField,
    risk: z.enum(assessedRiskCodes).optional(),
    directionIds: z.array(directionIdField),
    missesAnswered: z.array(z.strictObject({ obligationId: obligationIdField, answer: textField })).optional(),
    nextReviewOn: localDateField.optional(),
  }),
);

/** Another unit's Inspector read the case as it stood at that review, blind, and judged the standard anew. It meets no duty. */
export const reviewReread = defineEvent(
  'ReviewReread',
  1,
  z.strictObject({
    reviewEventId: uuidField<EventId>(),
    /** In which the review was done: `2026-27-Q1`. */
    quarter: z.string(),
    standardMet: z.boolean(),
    findings: textField,
    agrees: z.boolean(),
    readBy: staffIdField,
    readAt: instantField,
  }),
);

/** The first Inspector review is not owed, on the word of the senior lead or of another unit's Inspector. */
export const reviewExempted = defineEvent(
  'ReviewExempted',
  1,
  z.strictObject({
    reason: textField,
    exemptedAt: instantField,
    exemptedBy: staffIdField,
    role: z.string(),
  }),
);

export const directionGiven = defineEvent(
  'DirectionGiven',
  1,
  z.strictObject({
    directionId: directionIdField,
    what: textField,
    to: staffIdField,
    dueAt: instantField,
    givenAt: instantField,
    givenBy: staffIdField,
  }),
);
export const directionDischarged = defineEvent(
  'DirectionDischarged',
  1,
  z.strictObject({
    directionId: directionIdField,
    how: textField.optional(),
    occurredAt: instantField,
    dischargedBy: staffIdField,
  }),
);

const turn = { occurredAt: instantField, by: staffIdField };
export const closureProposed = defineEvent(
  'ClosureProposed',
  1,
  z.strictObject({ ...turn, outcomeType: outcomeTypeField.optional(), reason: textField.optional() }),
);
export const closureReturned = defineEvent('ClosureReturned', 1, z.strictObject({ ...turn, reason: textField }));
export const caseClosed = defineEvent(
  'CaseClosed',
  1,
  z.strictObject({ ...turn, outcomeType: outcomeTypeField.optional(), reason: textField.optional() }),
);
export const caseReopened = defineEvent('CaseReopened', 1, z.strictObject({ ...turn, reason: textField }));
