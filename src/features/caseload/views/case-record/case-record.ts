import { attemptsSince, lastReached } from '../../../../casework/case-file/last-reached';
import type { Say } from '../../../../casework/case-timeline/words/entry-words';
import type { PersonSupported } from '../../../../casework/people-supported';
import { caseReference } from '../../../../domain/support-case/case-reference';
import type { Personal } from '../../../../kernel/personal';
import type { CasePicture } from '../case-pictures';

export type CaseRecordParts = {
  readonly picture: CasePicture;
  readonly person: PersonSupported | undefined;
  readonly position: string;
  readonly namesPerpetrators: boolean;
  readonly say: Say;
};

/** The case for programs. `person` is there only for callers who may know them; a sealed text for nobody but the data-protection role. */
export function toCaseRecord({ picture: { file, userRevision }, person, position, namesPerpetrators, say }: CaseRecordParts) {
  const text = (personal: Personal | undefined): string | undefined => personal && say.open(personal);
  const own = (personal: Personal | undefined): string | undefined => (file.textsSealed ? undefined : text(personal));
  const { access } = file;
  return {
    caseId: file.caseId,
    reference: file.reference,
    revision: Number(userRevision),
    position,
    status: file.status,
    kind: file.kind,
    strands: file.strands,
    victim: file.victim,
    risk: file.risk,
    riskAssessedAt: file.riskAssessedAt,
    reportedAt: file.reportedAt,
    occurredFrom: file.occurredFrom,
    occurredTo: file.occurredTo,
    recordedAt: file.recordedAt,
    recordedLpu: access.recordedLpu,
    responsibleLpu: access.responsibleLpu,
    offeredToLpu: access.offeredToLpu,
    ward: file.ward,
    locationType: file.locationType,
    online: file.online,
    ageBand: file.ageBand,
    ethnicity: file.ethnicity,
    crimeReference: own(file.crimeReference),
    incidentReference: own(file.incidentReference),
    summary: own(file.summary),
    textsSealed: file.textsSealed,
    incidents: file.incidents,
    duplicateOf: file.duplicateOf && { caseId: file.duplicateOf, reference: caseReference(file.duplicateOf as typeof file.caseId) },
    person: person && personOf(person, text),
    appointments: access.appointed,
    allegedPerpetrators: file.allegedPerpetrators.map(({ subjectId, name, description, relationship, isColleague }) => ({
      isColleague,
      ...(namesPerpetrators && { subjectId, name: text(name), description: text(description), relationship: text(relationship) }),
    })),
    needs: file.needs,
    needsAssessedAt: file.needsAssessedAt,
    enhancedGrounds: file.enhancedGrounds,
    consents: file.consents,
    lastReached: lastReached(file),
    attempts: attemptsSince(file),
    planAgreedAt: file.planAgreedAt,
    noContactSince: file.noContactSince,
    diedLearntAt: file.diedLearntAt,
    dualRoleSince: file.dualRoleSince,
    firstReview: file.firstReview,
    lastReview: file.lastReview && {
      type: file.lastReview.type,
      occurredAt: file.lastReview.occurredAt,
      reviewedBy: file.lastReview.reviewedBy,
    },
    nextReviewOn: file.nextReviewOn,
    directions: file.directions.map(({ directionId, what, to, dueAt, givenAt, givenBy }) => ({
      directionId,
      what: text(what),
      to,
      dueAt,
      givenAt,
      givenBy,
    })),
    closure: file.closure,
  };
}

/** Who they are; how to reach them stands with its rules, at `/api/v1/people/{id}`. */
const personOf = ({ personId, state }: PersonSupported, text: (personal: Personal | undefined) => string | undefined) => ({
  personId,
  name: text(state.name),
  pronouns: text(state.pronouns),
  language: text(state.language),
  ageBand: state.ageBand,
  ethnicity: state.ethnicity,
  erased: state.status === 'ERASED',
});
