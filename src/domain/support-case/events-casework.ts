import { z } from 'zod';
import { defineEvent } from '../event-definition';
import { instantField, staffIdField } from '../event-fields';
import { channelCodes } from '../reference-data/channels';
import { keyEventTypeCodes } from '../reference-data/key-event-types';
import { assessedRiskCodes } from '../reference-data/risk-levels';
import { codeField, outcomeTypeField, textField } from './event-schemas';

/** `was` lets a reader see at once whether risk rose. A review that judges risk writes one too, with source REVIEW. */
export const riskAssessed = defineEvent(
  'RiskAssessed',
  1,
  z.strictObject({
    risk: z.enum(assessedRiskCodes),
    was: z.enum(['NOT_ASSESSED', ...assessedRiskCodes]),
    source: z.enum(['ASSESSMENT', 'REVIEW']),
    factors: z.array(codeField).optional(),
    note: textField.optional(),
    occurredAt: instantField,
    assessedBy: staffIdField,
  }),
);

export const needsAssessed = defineEvent(
  'NeedsAssessed',
  1,
  z.strictObject({
    needs: z.array(codeField),
    enhancedGrounds: z.array(codeField).optional(),
    note: textField.optional(),
    occurredAt: instantField,
    assessedBy: staffIdField,
  }),
);

/** `agency` is typed freely, so it is kept as every free text is, though it should name an organisation. */
export const referralMade = defineEvent(
  'ReferralMade',
  1,
  z.strictObject({
    agency: textField,
    words: textField.optional(),
    occurredAt: instantField,
    madeBy: staffIdField,
  }),
);
/** In the person's words, with who took them, how and when; offered again at the next review. */
export const referralDeclined = defineEvent(
  'ReferralDeclined',
  1,
  z.strictObject({
    agency: textField,
    words: textField,
    takenBy: staffIdField,
    how: z.enum(channelCodes).optional(),
    occurredAt: instantField,
  }),
);

/** Clocks start at `receivedAt` or else `occurredAt`. `outcomeType` (1 to 22) stands with CASE_OUTCOME alone. */
export const keyEventRecorded = defineEvent(
  'KeyEventRecorded',
  1,
  z.strictObject({
    type: z.enum(keyEventTypeCodes),
    occurredAt: instantField,
    receivedAt: instantField.optional(),
    outcomeType: outcomeTypeField.optional(),
    hearingAt: instantField.optional(),
    note: textField.optional(),
  }),
);
