import { z } from 'zod';
import { channelCodes } from '../../reference-data/channels';
import { contactOutcomeCodes } from '../../reference-data/contact-outcomes';
import { purposeCodes } from '../../reference-data/contact-purposes';
import { keyEventTypeCodes } from '../../reference-data/key-event-types';
import { reviewTypeCodes } from '../../reference-data/review-types';
import { promisePointCodeField } from '../../promise/point-shape';
import { audienceCodes, offerAnswerCodes, supportOfferCodes } from '../../reference-data/staff-victims';
import { caseRoles } from '../../support-case/case-roles';
import { clockField, elapsedOrDaysField } from './clock-shape';

export const ruleIdField = z
  .string()
  .regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, { error: 'must be written in capitals, such as FIRST_CONTACT' })
  .max(60);
const riskField = z.enum(['NOT_ASSESSED', 'STANDARD', 'MEDIUM', 'HIGH']);

/** Which contacts: all that is said must hold. `meaningful`: the person was reached and a purpose was served. */
const contactField = z.strictObject({
  meaningful: z.boolean().optional(),
  outcomes: z.array(z.enum(contactOutcomeCodes)).min(1).optional(),
  channels: z.array(z.enum(channelCodes)).min(1).optional(),
  /** One of these at least was served or conveyed. */
  purposes: z.array(z.enum(purposeCodes)).min(1).optional(),
  /** It told of what caused the duty: by name, or, where it names nothing, as an update after that had happened. */
  aboutCause: z.boolean().optional(),
  /** By somebody who has no part in the case. */
  byNobodyOnTheCase: z.boolean().optional(),
  /** By whoever plays this part in the case. */
  byPart: z.enum(caseRoles).optional(),
  /** What was said is noted. */
  withContent: z.boolean().optional(),
  /** One made so long before the duty began counts too. */
  upTo: elapsedOrDaysField.optional(),
});

/** What causes a duty, and (all but a few) what meets one. */
const happened = z.discriminatedUnion('fact', [
  z.strictObject({ fact: z.literal('CASE_OPENED') }),
  z.strictObject({ fact: z.literal('REVIEW'), types: z.array(z.enum(reviewTypeCodes)).min(1) }),
  z.strictObject({ fact: z.literal('CONTACT'), ...contactField.shape }),
  z.strictObject({ fact: z.literal('RISK_ASSESSED') }),
  z.strictObject({ fact: z.literal('RISK_RAISED') }),
  z.strictObject({ fact: z.literal('NEEDS_ASSESSED') }),
  z.strictObject({ fact: z.literal('CONTACT_PLAN_AGREED') }),
  z.strictObject({ fact: z.literal('REFERRAL_MADE') }),
  z.strictObject({ fact: z.literal('REFERRAL_DECLINED') }),
  z.strictObject({ fact: z.literal('NO_CONTACT_REQUESTED') }),
  z.strictObject({ fact: z.literal('CONTACT_WELCOMED_AGAIN') }),
  z.strictObject({
    fact: z.literal('KEY_EVENT'),
    types: z.array(z.enum(keyEventTypeCodes)).min(1),
    outcomeTypes: z.array(z.int().min(1).max(22)).optional(),
  }),
  z.strictObject({ fact: z.literal('INCIDENT_LINKED') }),
  z.strictObject({ fact: z.literal('COLLEAGUE_ALLEGED') }),
  z.strictObject({ fact: z.literal('DIRECTION_GIVEN') }),
  z.strictObject({ fact: z.literal('DIRECTION_DISCHARGED') }),
  z.strictObject({ fact: z.literal('ALLEGATION_CONFIRMED') }),
  z.strictObject({ fact: z.literal('OFFICER_APPOINTED'), roles: z.array(z.enum(caseRoles)).min(1) }),
  z.strictObject({ fact: z.literal('OFFICER_RELIEVED'), roles: z.array(z.enum(caseRoles)).min(1) }),
  z.strictObject({ fact: z.literal('CONFLICT_CHECKED'), roles: z.array(z.enum(caseRoles)).min(1) }),
  /** `flagged`: as a hate crime or incident. */
  z.strictObject({ fact: z.literal('REFERENCE_LINKED'), flagged: z.literal(true).optional() }),
  z.strictObject({ fact: z.literal('HEALTH_AND_SAFETY_REPORTED') }),
  z.strictObject({ fact: z.literal('STATEMENT_TAKER_NAMED') }),
  z.strictObject({ fact: z.literal('EVIDENCE_CHECKED') }),
  z.strictObject({ fact: z.literal('NOTICE_GIVEN'), audiences: z.array(z.enum(audienceCodes)).min(1) }),
  /** `again`: not the first. `trauma`: with a check for trauma. */
  z.strictObject({ fact: z.literal('WELLBEING_ASSESSED'), again: z.literal(true).optional(), trauma: z.literal(true).optional() }),
  z.strictObject({
    fact: z.literal('SUPPORT_OFFERED'),
    offers: z.array(z.enum(supportOfferCodes)).min(1),
    answers: z.array(z.enum(offerAnswerCodes)).min(1).optional(),
  }),
  z.strictObject({ fact: z.literal('CONSENT_GIVEN'), scopes: z.array(z.string()).min(1) }),
  z.strictObject({ fact: z.literal('LESSON_RECORDED') }),
  z.strictObject({ fact: z.literal('POST_CLOSURE_CHECKED') }),
  z.strictObject({ fact: z.literal('CLOSURE_CONFIRMED') }),
  z.strictObject({ fact: z.literal('PROMISE_DECLINED'), points: z.array(promisePointCodeField).min(1) }),
  z.strictObject({ fact: z.literal('PROMISE_TAKEN_UP'), points: z.array(promisePointCodeField).min(1) }),
  z.strictObject({ fact: z.literal('PROMISE_ASKED') }),
  z.strictObject({ fact: z.literal('PROMISE_ANSWERED') }),
  /** The force claims that a point is kept, and the victim says that it is not. */
  z.strictObject({ fact: z.literal('PROMISE_DISPUTED') }),
  z.strictObject({ fact: z.literal('DISAGREEMENT_ANSWERED') }),
  z.strictObject({ fact: z.literal('CLOSURE_PROPOSED') }),
  z.strictObject({ fact: z.literal('CASE_CLOSED') }),
  z.strictObject({ fact: z.literal('CASE_REOPENED') }),
]);
const factField = happened.meta({ id: 'fact', description: 'Something that happens in a case. Of a contact, all that is said must hold.' });

/** In which cases: all that is said must hold at the moment of the cause. */
const holding = z.strictObject({
  kinds: z.array(z.string()).min(1).optional(),
  crime: z.boolean().optional(),
  victim: z.enum(['PUBLIC', 'STAFF']).optional(),
  strands: z.array(z.string()).min(1).optional(),
  /** The case's band: its risk, one higher for a repeat victim. */
  bands: z.array(riskField).min(1).optional(),
  /** Of the Victims' Code. */
  codeBand: z.enum(['ENHANCED', 'STANDARD']).optional(),
  /** It happened at or near their home, or where they work. */
  sharedPlace: z.boolean().optional(),
  /** Someone can be reached. */
  reachable: z.boolean().optional(),
  /** Of the chain of Inspector's reviews. */
  firstReview: z.enum(['DUE', 'DONE', 'EXEMPT']).optional(),
  /** Of a staff victim: taken to hospital. */
  hospitalised: z.boolean().optional(),
  /** Of a staff victim: at least so many incidents before this one, within the window for repeat victims. */
  earlierIncidents: z.int().min(1).max(100).optional(),
  /** A point that the victim declined in this case, and not for all cases. */
  declinedPoint: promisePointCodeField.optional(),
});
const circumstancesField = holding.meta({
  id: 'circumstances',
  description: 'In which cases: all that is said must hold when the cause happens.',
});

export const responsibleRoles = [
  'INSPECTOR',
  'DUTY_INSPECTOR',
  'SUPPORT_OFFICER',
  'SUPERVISOR',
  'OFFICER_IN_CASE',
  'WELFARE_OFFICER',
  'SENIOR_LEAD',
  'REVIEWING_OFFICER',
  'NAMED_PERSON',
] as const;

/** The first line whose conditions hold gives the clock; `owedBy` where somebody else than the rule says owes it then. */
const withinField = z.strictObject({ in: circumstancesField.optional(), clock: clockField, owedBy: z.enum(responsibleRoles).optional() });

/** Where the rule comes from. `sourced` is false for an assumption of the force's own. */
export const basisField = z
  .strictObject({ text: z.string().min(1).max(300), sourced: z.boolean() })
  .meta({ id: 'basis', description: 'Where it comes from; `sourced` is false for an assumption of the force’s own.' });

export const ruleField = z.strictObject({
  id: ruleIdField,
  label: z.string().min(1).max(120),
  /** Any of these causes it, in any of these circumstances (none: in every case). */
  when: z.array(factField).min(1),
  in: z.array(circumstancesField).min(1).optional(),
  owedBy: z.enum(responsibleRoles),
  within: z.array(withinField).min(1).max(40),
  metBy: z.array(factField).min(1),
  /** These decline it: beside what is met, never inside. */
  declinedBy: z.array(factField).optional(),
  /** Reasons of the pack's `pauses` for which it can be paused. */
  pausedBy: z.array(z.string()).optional(),
  /** Takes the place of the open duties of these rules where it is due sooner than they; doing it does theirs. */
  replaces: z.array(ruleIdField).optional(),
  /** Where the risk rises while it is open, it falls due as the new band asks, if that is sooner. */
  followsRisk: z.boolean().optional(),
  /** Arises in a closed case too. */
  afterClosure: z.boolean().optional(),
  /** Owed still once the case is closed, where it had arisen before. */
  outlivesClosure: z.boolean().optional(),
  /** Missed at the moment one of these happens, though its time has not run out. */
  before: z.array(factField).optional(),
  /** It is a contact with the person: their safe times and wishes rule it, and it ends with their death. */
  isContact: z.boolean().optional(),
  /** It is owed for this point of the promise alone: not where the victim declines the point and may decline this, nor where it is not applicable. */
  forPoint: promisePointCodeField.optional(),
  escalates: z.string(),
  /** No reminder is held back at night. */
  roundTheClock: z.boolean().optional(),
  basis: basisField,
});

export type FactPattern = z.output<typeof factField>;
export type ContactPattern = Extract<FactPattern, { fact: 'CONTACT' }>;
export type InCircumstances = z.output<typeof circumstancesField>;
export type Rule = z.output<typeof ruleField>;
export type ResponsibleRole = Rule['owedBy'];
