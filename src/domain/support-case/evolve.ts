import { assessmentEvolvers } from './assessment';
import { evolveCaseAccess } from './case-access';
import { classifyingEvolvers } from './classifying';
import { closureEvolvers } from './closure';
import type { Evolvers } from './concern';
import { contactEvolvers } from './contact-evolve';
import { directionEvolvers } from './direction';
import type { SupportCaseEvent } from './events';
import { openedCase } from './opened-case';
import { reviewEvolvers } from './review';
import { standingEvolvers } from './standing';
import type { OpenedCase, SupportCaseState } from './state';

const unchanged = (state: OpenedCase): OpenedCase => state;

/** Who has a part in the case is kept by evolveCaseAccess, for the decider and the views alike. */
const evolvers: Evolvers<Exclude<SupportCaseEvent['type'], 'CaseOpened'>> = {
  ...classifyingEvolvers,
  ...contactEvolvers,
  ...standingEvolvers,
  ...assessmentEvolvers,
  ...reviewEvolvers,
  ...directionEvolvers,
  ...closureEvolvers,
  OfficerAppointed: unchanged,
  OfficerRelieved: unchanged,
  ResponsibilityOffered: unchanged,
  ResponsibilityAccepted: unchanged,
  ResponsibilityDeclined: unchanged,
  ResponsibilityOfferWithdrawn: unchanged,
  ConflictDeclared: unchanged,
  AllegedPerpetratorIdentified: unchanged,
  ReferralMade: unchanged,
  ReferralDeclined: unchanged,
  KeyEventRecorded: unchanged,
};

export function evolve(state: SupportCaseState, event: SupportCaseEvent): SupportCaseState {
  if (event.type === 'CaseOpened') return openedCase(event);
  if (state.status === 'NOT_OPENED') return state;
  const access = evolveCaseAccess(state.access, event) ?? state.access;
  const known = access === state.access ? state : { ...state, access };
  return (evolvers[event.type] as (state: OpenedCase, data: SupportCaseEvent['data']) => OpenedCase)(known, event.data);
}
