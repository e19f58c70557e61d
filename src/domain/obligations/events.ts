import { z } from 'zod';
import type { EventOf } from '../event-definition';
import { defineEvent, personal } from '../event-definition';
import { instantField, localDateField, staffIdField, uuidField } from '../event-fields';
import { channelCodes } from '../reference-data/channels';
import { clockField } from './policy-pack/clock-shape';
import type { EventId, ObligationId } from '../../kernel/ids';

const obligationIdField = uuidField<ObligationId>();
const eventIdField = uuidField<EventId>();
const ruleField = z.string().max(60);
const wordsField = personal(z.string());

/** Judged by when it happened; `confirmed` is false for what was entered after it was due, until proof was seen. */
const judgement = z.strictObject({
  status: z.enum(['OPEN', 'MET_ON_TIME', 'MET_ON_TIME_RECORDED_LATE', 'MET_LATE', 'DECLINED', 'ENDED']),
  by: eventIdField.optional(),
  metAt: instantField.optional(),
  confirmed: z.boolean().optional(),
});

/**
 * Something that the force owes in this case by a time. All that made the due instant is pinned: start, clock, band, versions. The id
 * follows from case, rule and causing event. `replaces` names duties that this one takes the place of.
 */
export const obligationArose = defineEvent(
  'ObligationArose',
  1,
  z.strictObject({
    obligationId: obligationIdField,
    rule: ruleField,
    label: z.string(),
    basis: z.string(),
    sourced: z.boolean(),
    causedBy: eventIdField,
    startedAt: instantField,
    clock: clockField,
    dueAt: instantField,
    responsibleRole: z.string(),
    /** Named where the duty is one person's. */
    responsible: staffIdField.optional(),
    /** The risk that the clock was read for; `BY_POLICY` where the pack raised it. */
    band: z.enum(['NOT_ASSESSED', 'STANDARD', 'MEDIUM', 'HIGH']).optional(),
    byPolicy: z.boolean().optional(),
    directionId: z.string().optional(),
    /** The day that a reviewer asked for, where that is sooner than the clock. */
    askedFor: localDateField.optional(),
    replaces: z.array(obligationIdField).optional(),
    policyVersion: z.string(),
    calendarVersion: z.string(),
  }),
);
export const obligationMet = defineEvent(
  'ObligationMet',
  1,
  z.strictObject({
    obligationId: obligationIdField,
    rule: ruleField,
    status: z.enum(['MET_ON_TIME', 'MET_ON_TIME_RECORDED_LATE', 'MET_LATE']),
    by: eventIdField,
    metAt: instantField,
    confirmed: z.boolean(),
  }),
);
/** Written once, by whoever notices first; `breachedAt` is the instant, whenever it is written. */
export const obligationBreached = defineEvent(
  'ObligationBreached',
  1,
  z.strictObject({ obligationId: obligationIdField, rule: ruleField, breachedAt: instantField, because: z.enum(['DUE', 'OVERTAKEN']) }),
);
/** `dueAt` is the due instant if it lasts until `resumesAt`, when it resumes by itself. */
export const obligationPaused = defineEvent(
  'ObligationPaused',
  1,
  z.strictObject({
    obligationId: obligationIdField,
    rule: ruleField,
    reason: z.string(),
    words: wordsField.optional(),
    pausedAt: instantField,
    resumesAt: instantField,
    dueAt: instantField,
    pausedBy: staffIdField.optional(),
  }),
);
export const obligationResumed = defineEvent(
  'ObligationResumed',
  1,
  z.strictObject({
    obligationId: obligationIdField,
    rule: ruleField,
    resumedAt: instantField,
    dueAt: instantField,
    resumedBy: staffIdField.optional(),
  }),
);
/** By what the person said: a fact that the rule names (`by`), or their words taken for this duty. */
export const obligationDeclined = defineEvent(
  'ObligationDeclined',
  1,
  z.strictObject({
    obligationId: obligationIdField,
    rule: ruleField,
    declinedAt: instantField,
    by: eventIdField.optional(),
    words: wordsField.optional(),
    takenBy: staffIdField.optional(),
    how: z.enum(channelCodes).optional(),
  }),
);
/** Not owed, on somebody's word who does not have to do it. `by` is the exemption that says so, where one does. */
export const obligationWaived = defineEvent(
  'ObligationWaived',
  1,
  z.strictObject({
    obligationId: obligationIdField,
    rule: ruleField,
    waivedAt: instantField,
    reason: wordsField.optional(),
    by: eventIdField.optional(),
    approvedBy: staffIdField.optional(),
  }),
);
export const obligationReplaced = defineEvent(
  'ObligationReplaced',
  1,
  z.strictObject({
    obligationId: obligationIdField,
    rule: ruleField,
    replacedBy: obligationIdField,
    because: z.enum(['BROUGHT_FORWARD', 'RISK_RAISED', 'RECLASSIFIED', 'POLICY_ADOPTED']),
    replacedAt: instantField,
  }),
);
/** A later entry (`because`) changed what meets it: `supersedes` is the fact that counted until then. */
export const obligationRejudged = defineEvent(
  'ObligationRejudged',
  1,
  z.strictObject({
    obligationId: obligationIdField,
    rule: ruleField,
    because: eventIdField,
    supersedes: eventIdField.optional(),
    result: judgement,
    rejudgedAt: instantField,
  }),
);
export const obligationEnded = defineEvent(
  'ObligationEnded',
  1,
  z.strictObject({
    obligationId: obligationIdField,
    rule: ruleField,
    because: z.enum([
      'CASE_CLOSED',
      'FOUND_DUPLICATE',
      'RECLASSIFIED',
      'CLOSURE_RETURNED',
      'CASE_REOPENED',
      'PERSON_DIED',
      'CAUSE_CORRECTED',
    ]),
    by: eventIdField,
    endedAt: instantField,
  }),
);
/** Open duties were planned anew under the pack that is in force: on somebody's word, never by itself. */
export const obligationsReplanned = defineEvent(
  'ObligationsReplanned',
  1,
  z.strictObject({ policyVersion: z.string(), reason: wordsField, replannedAt: instantField, replannedBy: staffIdField }),
);
/** Law 7: attempts on enough days, and nobody reached. It closes nothing. */
export const attemptsDecisionRaised = defineEvent(
  'AttemptsDecisionRaised',
  1,
  z.strictObject({ days: z.array(localDateField), attempts: z.array(eventIdField), raisedAt: instantField }),
);
/** "I have it": holds back the rungs above until `byWhen`, once. */
export const escalationAcknowledged = defineEvent(
  'EscalationAcknowledged',
  1,
  z.strictObject({
    obligationId: obligationIdField,
    rule: ruleField,
    rung: z.int().min(0),
    acknowledgedBy: staffIdField,
    what: wordsField,
    byWhen: instantField,
    acknowledgedAt: instantField,
  }),
);

/** What the case's stream holds beside casework: everything about what is owed. */
export const obligationEvents = [
  obligationArose,
  obligationMet,
  obligationBreached,
  obligationPaused,
  obligationResumed,
  obligationDeclined,
  obligationWaived,
  obligationReplaced,
  obligationRejudged,
  obligationEnded,
  obligationsReplanned,
  attemptsDecisionRaised,
  escalationAcknowledged,
] as const;

export type ObligationEvent = EventOf<(typeof obligationEvents)[number]>;
export type ObligationDataOf<Type extends ObligationEvent['type']> = Extract<ObligationEvent, { type: Type }>['data'];
