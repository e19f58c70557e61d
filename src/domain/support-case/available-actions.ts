import type { By } from './by';
import { maySeeCase } from './case-access';
import type { Deed } from './deeds';
import { deeds } from './deeds';
import { gate } from './gate';
import { mayExempt, mayJudgeClosure, mayReview } from './judges';
import type { SupportCaseState } from './state';

/** The deeds that pages offer: those which neither the role nor the standing of the case would refuse. */
export function availableActions(state: SupportCaseState, by: By): readonly Deed[] {
  if (state.status !== 'NOT_OPENED' && !maySeeCase(state.access, by)) return [];
  const open = (Object.keys(deeds) as Deed[]).filter((deed) => gate(deed, state, by) === undefined);
  if (state.status === 'NOT_OPENED') return open;
  return open.filter((deed) => {
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
