import { evolveOwed } from '../obligations/engine/evolve-owed';
import type { Stamp } from '../obligations/engine/recorded';
import { obligationEvents } from '../obligations/events';
import { assessmentEvolvers } from './assessment';
import { evolveCaseAccess } from './case-access';
import { classifyingEvolvers } from './classifying';
import { closureEvolvers } from './closure';
import type { Evolvers } from './concern';
import { contactEvolvers } from './contact-evolve';
import { directionEvolvers } from './direction';
import { involvementEvolvers } from './involvement';
import { promiseEvolvers } from './promise';
import type { CaseworkEvent, SupportCaseEvent } from './events';
import { openedCase } from './opened-case';
import { evolveReviews } from './rereading';
import { reviewEvolvers } from './review';
import { standingEvolvers } from './standing';
import type { OpenedCase, SupportCaseState } from './state';

const unchanged = (state: OpenedCase): OpenedCase => state;

/** Who has a part in the case is kept by evolveCaseAccess, for the decider and the views alike. */
const evolvers: Evolvers<Exclude<CaseworkEvent['type'], 'CaseOpened'>> = {
  ...classifyingEvolvers,
  ...contactEvolvers,
  ...standingEvolvers,
  ...assessmentEvolvers,
  ...reviewEvolvers,
  ...directionEvolvers,
  ...closureEvolvers,
  ...involvementEvolvers,
  ...promiseEvolvers,
  OfficerAppointed: unchanged,
  OfficerRelieved: unchanged,
  ResponsibilityOffered: unchanged,
  ResponsibilityAccepted: unchanged,
  ResponsibilityDeclined: unchanged,
  ResponsibilityOfferWithdrawn: unchanged,
  ConflictDeclared: unchanged,
  ReviewReread: unchanged,
  ReferralMade: unchanged,
  ReferralDeclined: unchanged,
  KeyEventRecorded: unchanged,
  AccessProposed: unchanged,
  AccessGranted: unchanged,
  AccessWithdrawn: unchanged,
  CovertLookupApproved: unchanged,
  ReferenceLinked: unchanged,
  HealthAndSafetyReported: unchanged,
  ConflictChecked: unchanged,
  StatementTakerNamed: unchanged,
  EvidenceChecked: unchanged,
  NoticeGiven: unchanged,
  WellbeingAssessed: unchanged,
  SupportOffered: unchanged,
  LessonRecorded: unchanged,
  PostClosureChecked: unchanged,
  PromiseAsked: unchanged,
  PromiseAnswered: unchanged,
  DisagreementAnswered: unchanged,
  SurveyReturned: unchanged,
  SurveyNotOffered: unchanged,
  PersonalStatementAnswered: unchanged,
};

function evolveCasework(state: SupportCaseState, event: CaseworkEvent): SupportCaseState {
  if (event.type === 'CaseOpened') return openedCase(event);
  if (state.status === 'NOT_OPENED') return state;
  const access = evolveCaseAccess(state.access, event) ?? state.access;
  const known = access === state.access ? state : { ...state, access };
  return (evolvers[event.type] as (state: OpenedCase, data: CaseworkEvent['data']) => OpenedCase)(known, event.data);
}

const owedTypes: ReadonlySet<string> = new Set(obligationEvents.map(({ type }) => type));
const isCasework = (event: SupportCaseEvent): event is CaseworkEvent => !owedTypes.has(event.type);

/** Duties are reckoned by casework as the log has it, with its id and when it was written down. */
export function evolve(state: SupportCaseState, event: SupportCaseEvent & Partial<Stamp>): SupportCaseState {
  const known = isCasework(event) ? evolveReviews(evolveCasework(state, event), event) : state;
  if (known.status === 'NOT_OPENED') return known;
  const owed = evolveOwed(known.owed, event, known.access.appointed);
  return owed === known.owed ? known : { ...known, owed };
}
