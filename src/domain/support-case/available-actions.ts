import { surveyIsDue } from './afterwards';
import type { By } from './by';
import { reachOf } from './case-access';
import type { Deed } from './deeds';
import { deeds } from './deeds';
import { gateOf } from './gate';
import { inCase } from './in-case';
import { mayExempt, mayJudgeClosure, mayReview } from './judges';
import type { SupportCaseState } from './state';

/** The deeds that pages offer: those which neither the role nor the standing of the case would refuse. */
export function availableActions(state: SupportCaseState, who: By): readonly Deed[] {
  if (state.status !== 'NOT_OPENED' && reachOf(state.access, who) === undefined) return [];
  const open = (Object.keys(deeds) as Deed[]).filter((deed) => gateOf(deed, state, who) === undefined);
  if (state.status === 'NOT_OPENED') return open;
  const by = inCase(state.access, who);
  // What the promise asks for is offered on its own pages.
  const ofPromise = (deed: Deed): boolean => deeds[deed].ofPromise === true;
  return open.filter((deed) => {
    if (ofPromise(deed) && !state.access.staffVictim) return false;
    switch (deed) {
      case 'RecordReview':
        return mayReview(state, by);
      case 'ReturnClosure':
      case 'CloseCase':
        return mayJudgeClosure(state, by);
      case 'ExemptFirstReview':
        return mayExempt(state, by);
      // Offered to whom it was drawn for, on a page of its own.
      case 'RereadReview':
        return false;
      case 'RecordSurvey':
      case 'RecordNoSurvey':
        return surveyIsDue(state);
      case 'ProposeClosure':
        return state.status === 'OPEN';
      case 'AcceptResponsibility':
      case 'DeclineResponsibility':
      case 'WithdrawResponsibilityOffer':
        return state.access.offeredToLpu !== undefined;
      default:
        return true;
    }
  });
}
