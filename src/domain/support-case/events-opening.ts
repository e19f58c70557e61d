import { z } from 'zod';
import { defineEvent, personal } from '../event-definition';
import { instantField, lpuCodeField, personIdField, staffIdField } from '../event-fields';
import { capacityCodes, involvementCodes, openedAsCodes } from '../reference-data/staff-victims';
import { assessedRiskCodes } from '../reference-data/risk-levels';
import { victimStateCodes } from '../reference-data/victim-states';
import { caseIdField, codeField, eventIdField, incidentIdField, subjectIdField, textField } from './event-schemas';

export const strandField = z.strictObject({ strand: codeField, subStrand: codeField.optional() });

/** Somebody who reported for another; who they are stands in their own `person-` stream, if they gave it. */
const thirdPartyReporterField = z.strictObject({
  personId: personIdField.optional(),
  capacity: codeField.optional(),
  wantsFeedback: z.boolean(),
});

/**
 * Of a case whose victim works for the force. Who of the staff they are is personal, so that nothing but their own key leads to them;
 * absent for somebody who is not on the register. `earlierIncidents`: how many others they were the victim of within the pack's window.
 */
const staffVictimField = z.strictObject({
  staffId: personal(staffIdField).optional(),
  capacity: z.enum(capacityCodes),
  homeUnit: textField.optional(),
  onDuty: z.boolean(),
  hospitalised: z.boolean(),
  openedAs: z.enum(openedAsCodes),
  involvement: z.enum(involvementCodes),
  earlierIncidents: z.number().int().min(0),
});

/**
 * `subjectId` is whose key keeps the texts of this case: the person's where the victim is NAMED, else the case's own.
 * Age band and ethnicity are pinned here in clear, so that figures need no key and outlive erasure.
 * `repeatVictim`: they were the victim of another incident within the pack's window; it says nothing of which.
 * `reference` is the one to read out; `recordedLpu` and `ward` stay for ever, for figures.
 */
export const caseOpened = defineEvent(
  'CaseOpened',
  1,
  z.strictObject({
    caseId: caseIdField,
    reference: z.string(),
    subjectId: subjectIdField,
    kind: codeField,
    strands: z.array(strandField).min(1),
    victim: z.enum(victimStateCodes),
    personId: personIdField.optional(),
    ageBand: codeField.optional(),
    ethnicity: codeField.optional(),
    incidentId: incidentIdField.optional(),
    thirdPartyReporter: thirdPartyReporterField.optional(),
    reportedAt: instantField,
    occurredFrom: instantField.optional(),
    occurredTo: instantField.optional(),
    online: z.boolean(),
    locationType: codeField.optional(),
    recordedLpu: lpuCodeField,
    responsibleLpu: lpuCodeField,
    ward: z.string().optional(),
    initialRisk: z.enum(assessedRiskCodes).optional(),
    repeatVictim: z.boolean().optional(),
    crimeReference: textField.optional(),
    incidentReference: textField.optional(),
    summary: textField.optional(),
    openedBy: staffIdField,
    staffVictim: staffVictimField.optional(),
  }),
);

/** The whole of kind and strands as they are from now on, with what they were. */
export const caseReclassified = defineEvent(
  'CaseReclassified',
  1,
  z.strictObject({
    kind: codeField,
    strands: z.array(strandField).min(1),
    was: z.strictObject({ kind: codeField, strands: z.array(strandField).min(1) }),
    reason: textField,
    crimeReference: textField.optional(),
    reclassifiedAt: instantField,
  }),
);

/** SAME: this case is of that incident. RELATED: that incident was done to the same person or place, and raises the risk. */
export const incidentLinked = defineEvent(
  'IncidentLinked',
  1,
  z.strictObject({
    incidentId: incidentIdField,
    relation: z.enum(['SAME', 'RELATED']),
    linkedCaseId: caseIdField.optional(),
    reason: textField.optional(),
    linkedAt: instantField,
  }),
);

/** This case holds nothing that the other does not: work goes on there. */
export const caseFoundDuplicate = defineEvent(
  'CaseFoundDuplicate',
  1,
  z.strictObject({
    duplicateOf: caseIdField,
    reason: textField,
    foundAt: instantField,
    foundBy: staffIdField,
  }),
);

/** Only the fields that are put right. `removed` are those that were there and are not true. */
const correctedField = z.strictObject({
  occurredAt: instantField.optional(),
  receivedAt: instantField.optional(),
  reportedAt: instantField.optional(),
  occurredFrom: instantField.optional(),
  occurredTo: instantField.optional(),
  hearingAt: instantField.optional(),
  channel: codeField.optional(),
  direction: codeField.optional(),
  outcome: codeField.optional(),
  purposes: z.array(codeField).optional(),
  outcomeType: z.number().int().min(1).max(22).optional(),
  score: z.number().int().min(1).max(5).optional(),
  ageBand: codeField.optional(),
  ethnicity: codeField.optional(),
  locationType: codeField.optional(),
  ward: z.string().optional(),
  online: z.boolean().optional(),
  crimeReference: textField.optional(),
  incidentReference: textField.optional(),
  summary: textField.optional(),
  note: textField.optional(),
  findings: textField.optional(),
  removed: z.array(z.string()).optional(),
});

/** A later entry that says what of an earlier one was wrong, and why. The earlier one stays as it was written. */
export const entryCorrected = defineEvent(
  'EntryCorrected',
  1,
  z.strictObject({
    eventId: eventIdField,
    entryType: z.string(),
    contactId: z.string().optional(),
    corrected: correctedField,
    reason: textField,
    correctedAt: instantField,
  }),
);

/** Pages show only that the entry was sealed, when, by whom and why; only the data-protection role opens it. */
export const entrySealed = defineEvent(
  'EntrySealed',
  1,
  z.strictObject({
    eventId: eventIdField,
    entryType: z.string(),
    ground: z.enum(['WRONG_PERSON', 'ENDANGERS_SOMEONE', 'OTHER']),
    reason: textField,
    sealedAt: instantField,
  }),
);
