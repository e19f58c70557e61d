import { accepted, refused } from '../../kernel/decider';
import type { CaseId, IncidentId, LpuCode, PersonId, StaffId, SubjectId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { ageBands } from '../reference-data/age-bands';
import { ethnicities } from '../reference-data/ethnicities';
import { locationTypes } from '../reference-data/location-types';
import type { Risk } from '../reference-data/risk-levels';
import type { VictimState } from '../reference-data/victim-states';
import type { By } from './by';
import { caseReference } from './case-reference';
import { classifiable, distinctStrands, inForce, shapedAsCode } from './classification';
import type { CaseDecision, CommandOf } from './concern';
import type { CaseworkEvent } from './events';
import { caseOpened } from './events-opening';
import type { CaseRole } from './case-roles';
import { officerAppointed } from './events-people';
import { fact, present, words } from './fact';
import type { SupportCaseRefusal } from './refusal';
import { firstRefusal } from './refusal';
import type { Strand, SupportCaseState } from './state';
import type { StaffVictimOpening } from './staff-victim-opening';
import { followsForStaffVictim, openedStaffVictim, staffVictimFault } from './staff-victim-opening';
import { happened, localDay } from './times';

export type OpenCase = CommandOf<
  'OpenCase',
  {
    readonly caseId: CaseId;
    readonly kind: string;
    readonly strands: readonly Strand[];
    readonly victim: VictimState;
    readonly personId?: PersonId | undefined;
    readonly ageBand?: string | undefined;
    readonly ethnicity?: string | undefined;
    readonly incidentId?: IncidentId | undefined;
    readonly thirdPartyReporter?:
      { readonly personId?: PersonId | undefined; readonly capacity?: string | undefined; readonly wantsFeedback: boolean } | undefined;
    readonly reportedAt: Instant;
    readonly occurredFrom?: Instant | undefined;
    readonly occurredTo?: Instant | undefined;
    readonly online: boolean;
    readonly locationType?: string | undefined;
    readonly lpu: LpuCode;
    readonly ward?: string | undefined;
    readonly risk?: Risk | undefined;
    /** Gathered from the other cases of the person by whoever sends the command. */
    readonly repeatVictim?: boolean | undefined;
    readonly crimeReference?: string | undefined;
    readonly incidentReference?: string | undefined;
    readonly summary?: string | undefined;
    /** Of a member of the force who is the victim; with the kinds that are for them, and with no other. */
    readonly staffVictim?: StaffVictimOpening | undefined;
    /** Who takes it on from the start. */
    readonly appoint?: readonly { readonly role: CaseRole; readonly staffId: StaffId }[] | undefined;
  }
>;

type Opening = OpenCase['data'];

const whoseCase = ({ victim, personId }: Opening): SupportCaseRefusal | undefined => {
  if (victim === 'NAMED' && personId === undefined) return { code: 'PERSON_REQUIRED', field: 'personId' };
  const nobodyKnown = victim === 'NOT_IDENTIFIED' || victim === 'COMMUNITY_OR_PLACE';
  return nobodyKnown && personId !== undefined ? { code: 'PERSON_NOT_EXPECTED', field: 'personId' } : undefined;
};

const inOrder = ({ occurredFrom, occurredTo, reportedAt }: Opening): SupportCaseRefusal | undefined => {
  if (occurredFrom !== undefined && occurredFrom > reportedAt) return { code: 'OCCURRED_AFTER_REPORTED', field: 'occurredFrom' };
  return occurredFrom !== undefined && occurredTo !== undefined && occurredTo < occurredFrom
    ? { code: 'OCCURRED_TO_BEFORE_FROM', field: 'occurredTo' }
    : undefined;
};

const faultOf = (opening: Opening, at: Instant, by: By): SupportCaseRefusal | undefined => {
  const moments = firstRefusal(
    happened(at, opening.reportedAt, 'reportedAt'),
    happened(at, opening.occurredFrom, 'occurredFrom'),
    happened(at, opening.occurredTo, 'occurredTo'),
  );
  if (moments) return moments;
  const day = localDay(opening.reportedAt);
  return firstRefusal(
    classifiable(opening.kind, opening.strands, day),
    whoseCase(opening),
    inOrder(opening),
    inForce(locationTypes, opening.locationType, day, 'locationType'),
    inForce(ageBands, opening.ageBand, day, 'ageBand'),
    inForce(ethnicities, opening.ethnicity, day, 'ethnicity'),
    shapedAsCode(opening.thirdPartyReporter?.capacity, 'thirdPartyReporter'),
    staffVictimFault(opening, by),
  );
};

export function openCase({ by, at, data: opening }: OpenCase, state: SupportCaseState): CaseDecision {
  if (state.status !== 'NOT_OPENED') return refused({ code: 'CASE_ALREADY_OPEN' });
  const fault = faultOf(opening, at, by);
  if (fault) return refused(fault);
  const {
    lpu,
    risk,
    strands,
    appoint = [],
    crimeReference,
    incidentReference,
    summary,
    thirdPartyReporter,
    staffVictim,
    ...rest
  } = opening;
  const subject = {
    subjectId: (opening.victim === 'NAMED' && opening.personId ? opening.personId : opening.caseId) as string as SubjectId,
  };
  const opened = fact(caseOpened, {
    ...rest,
    ...subject,
    reference: caseReference(opening.caseId),
    strands: distinctStrands(strands),
    thirdPartyReporter: thirdPartyReporter && present(thirdPartyReporter),
    recordedLpu: lpu,
    responsibleLpu: lpu,
    initialRisk: risk === 'NOT_ASSESSED' ? undefined : risk,
    crimeReference: words(subject, crimeReference),
    incidentReference: words(subject, incidentReference),
    summary: words(subject, summary),
    openedBy: by.staffId,
    staffVictim: staffVictim && openedStaffVictim(subject, staffVictim),
  });
  if (staffVictim) return accepted<CaseworkEvent>(opened, ...followsForStaffVictim(subject, opening, staffVictim, by, at));
  return accepted<CaseworkEvent>(opened, ...appoint.map(({ role, staffId }) => fact(officerAppointed, { role, staffId, from: at })));
}
