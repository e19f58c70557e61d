import { accepted, refused } from '../../kernel/decider';
import type { StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Channel } from '../reference-data/channels';
import type { Audience, EvidenceState, OfferAnswer, SupportOffer } from '../reference-data/staff-victims';
import { consentToBeNamed, consentToTell } from '../reference-data/staff-victims';
import { holderOf, mayHaveNoPart } from './parts';
import type { CaseDecision, CommandOf } from './concern';
import type { CaseRole } from './case-roles';
import {
  conflictChecked,
  evidenceChecked,
  healthAndSafetyReported,
  lessonRecorded,
  noticeGiven,
  referenceLinked,
  statementTakerNamed,
  supportOffered,
  wellbeingAssessed,
} from './events-staff-victim';
import { fact, words } from './fact';
import type { SupportCaseRefusal } from './refusal';
import { firstRefusal } from './refusal';
import type { OpenedCase } from './state';
import { happened, needsReason } from './times';

type When = { readonly occurredAt: Instant };

export type LinkReference = CommandOf<
  'LinkReference',
  When & { readonly crimeReference?: string | undefined; readonly incidentReference?: string | undefined; readonly hateFlagSet: boolean }
>;
export type ReportHealthAndSafety = CommandOf<
  'ReportHealthAndSafety',
  When & { readonly result: 'REPORTED' | 'NOT_APPLICABLE'; readonly reference?: string | undefined; readonly reason?: string | undefined }
>;
export type CheckConflict = CommandOf<
  'CheckConflict',
  When & { readonly role: CaseRole; readonly result: 'NONE_FOUND' | 'FOUND'; readonly how?: string | undefined }
>;
export type NameStatementTaker = CommandOf<'NameStatementTaker', When & { readonly staffId: StaffId }>;
export type CheckEvidence = CommandOf<
  'CheckEvidence',
  When & {
    readonly bodyWornVideo: EvidenceState;
    readonly cctv: EvidenceState;
    readonly witnesses: EvidenceState;
    readonly photographs: EvidenceState;
    readonly note?: string | undefined;
  }
>;
export type GiveNotice = CommandOf<
  'GiveNotice',
  When & { readonly audience: Audience; readonly named: boolean; readonly how: Channel; readonly note?: string | undefined }
>;
/** What was said goes to the welfare record first. */
export type AssessWellbeing = CommandOf<
  'AssessWellbeing',
  When & { readonly cumulativeHarmAsked: boolean; readonly traumaChecked: boolean }
>;
export type OfferSupport = CommandOf<
  'OfferSupport',
  When & { readonly offer: SupportOffer; readonly answer: OfferAnswer; readonly how: Channel; readonly words?: string | undefined }
>;
export type RecordLesson = CommandOf<'RecordLesson', When & { readonly result: 'LESSON' | 'NONE'; readonly lesson?: string | undefined }>;

const ofStaffVictim = ({ access }: OpenedCase): SupportCaseRefusal | undefined =>
  access.staffVictim ? undefined : { code: 'NOT_A_STAFF_VICTIM_CASE' };
const said = (text: string | undefined, field: string): SupportCaseRefusal | undefined => needsReason(text ?? '', field);

export function linkReference({ by, at, data }: LinkReference, state: OpenedCase): CaseDecision {
  const { occurredAt, crimeReference, incidentReference, hateFlagSet } = data;
  const fault = firstRefusal(
    ofStaffVictim(state),
    happened(at, occurredAt),
    said(`${crimeReference ?? ''}${incidentReference ?? ''}`, 'crimeReference'),
  );
  if (fault) return refused(fault);
  return accepted(
    fact(referenceLinked, {
      crimeReference: words(state, crimeReference),
      incidentReference: words(state, incidentReference),
      hateFlagSet,
      occurredAt,
      linkedBy: by.staffId,
    }),
  );
}

export function reportHealthAndSafety({ by, at, data }: ReportHealthAndSafety, state: OpenedCase): CaseDecision {
  const { occurredAt, result, reference, reason } = data;
  const told = result === 'REPORTED' ? said(reference, 'reference') : said(reason, 'reason');
  const fault = firstRefusal(ofStaffVictim(state), happened(at, occurredAt), told);
  if (fault) return refused(fault);
  const texts = { reference: words(state, reference), reason: words(state, reason) };
  return accepted(fact(healthAndSafetyReported, { result, ...texts, occurredAt, reportedBy: by.staffId }));
}

/** Of whoever plays that part now. */
export function checkConflict({ by, at, data: { occurredAt, role, result, how } }: CheckConflict, state: OpenedCase): CaseDecision {
  const holder = holderOf(state, role);
  const nobody: SupportCaseRefusal | undefined = holder === undefined ? { code: 'NOBODY_APPOINTED', field: 'role' } : undefined;
  const self: SupportCaseRefusal | undefined = holder === by.staffId ? { code: 'SECOND_PERSON_REQUIRED' } : undefined;
  const fault = firstRefusal(ofStaffVictim(state), nobody, self, happened(at, occurredAt));
  if (fault || holder === undefined) return refused(fault ?? { code: 'NOBODY_APPOINTED', field: 'role' });
  return accepted(fact(conflictChecked, { role, staffId: holder, result, how: words(state, how), occurredAt, checkedBy: by.staffId }));
}

export function nameStatementTaker({ by, at, data: { occurredAt, staffId } }: NameStatementTaker, state: OpenedCase): CaseDecision {
  const fault = firstRefusal(ofStaffVictim(state), happened(at, occurredAt), mayHaveNoPart(state, staffId, 'staffId'));
  return fault ? refused(fault) : accepted(fact(statementTakerNamed, { staffId, occurredAt, namedBy: by.staffId }));
}

export function checkEvidence({ by, at, data: { note, ...data } }: CheckEvidence, state: OpenedCase): CaseDecision {
  const fault = firstRefusal(ofStaffVictim(state), happened(at, data.occurredAt));
  return fault ? refused(fault) : accepted(fact(evidenceChecked, { ...data, note: words(state, note), checkedBy: by.staffId }));
}

/** Nobody learns who it is, and some learn nothing at all, without the victim's consent (model.md §7). */
export function giveNotice({ by, at, data: { occurredAt, audience, named, how, note } }: GiveNotice, state: OpenedCase): CaseDecision {
  const needed: string | undefined = audience in consentToTell ? consentToTell[audience as keyof typeof consentToTell] : undefined;
  const asked = needed ?? (named ? consentToBeNamed : undefined);
  const consent: SupportCaseRefusal | undefined =
    asked !== undefined && !state.consents.includes(asked) ? { code: 'CONSENT_REQUIRED', field: needed ? 'audience' : 'named' } : undefined;
  const fault = firstRefusal(ofStaffVictim(state), happened(at, occurredAt), consent);
  if (fault) return refused(fault);
  return accepted(fact(noticeGiven, { audience, named, how, note: words(state, note), occurredAt, givenBy: by.staffId }));
}

export function assessWellbeing({ by, at, data }: AssessWellbeing, state: OpenedCase): CaseDecision {
  const fault = firstRefusal(ofStaffVictim(state), happened(at, data.occurredAt));
  return fault ? refused(fault) : accepted(fact(wellbeingAssessed, { ...data, assessedBy: by.staffId }));
}

export function offerSupport({ by, at, data }: OfferSupport, state: OpenedCase): CaseDecision {
  const fault = firstRefusal(ofStaffVictim(state), happened(at, data.occurredAt));
  if (fault) return refused(fault);
  return accepted(fact(supportOffered, { ...data, words: words(state, data.words), offeredBy: by.staffId }));
}

export function recordLesson({ by, at, data: { occurredAt, result, lesson } }: RecordLesson, state: OpenedCase): CaseDecision {
  const told = result === 'LESSON' ? said(lesson, 'lesson') : undefined;
  const fault = firstRefusal(ofStaffVictim(state), happened(at, occurredAt), told);
  if (fault) return refused(fault);
  return accepted(fact(lessonRecorded, { result, lesson: words(state, lesson), occurredAt, recordedBy: by.staffId }));
}
