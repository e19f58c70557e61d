import type { Terms } from '../../../domain/obligations/terms';
import { defaultPack } from '../../../domain/obligations/policy-pack/default-pack';
import type { By } from '../../../domain/support-case/by';
import type { OpenedCase } from '../../../domain/support-case/state';
import { supportCase } from '../../../domain/support-case/support-case';
import { laterBy } from '../../../domain/obligations/clocks/later-by';
import type { ObligationId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import type { DutyDeed } from '../commands/decide-on-duty/decide-on-duty.command';

export type DutyDeedType = Exclude<DutyDeed['type'], 'ReplanObligations'>;
export type OfferedDeeds = {
  readonly types: ReadonlySet<DutyDeedType>;
  readonly pauseReasons: readonly { readonly code: string; readonly label: string }[];
};

type Asking = { readonly by: By; readonly at: Instant; readonly terms: Terms };

/** What this viewer could decide about a duty now: the law itself is asked beforehand, so that nothing is offered that it would refuse. */
export function offeredDeeds(state: OpenedCase, obligationId: ObligationId, asking: Asking): OfferedDeeds {
  const isTaken = (deed: DutyDeed): boolean => {
    const decision = supportCase.decide({ ...deed, ...asking }, state);
    return decision.outcome === 'accepted' && decision.events.length > 0;
  };
  const words = 'Asked beforehand';
  const { at } = asking;
  const soon = laterBy(at, 1);
  const version = state.owed.obligations.find((duty) => duty.obligationId === obligationId)?.policyVersion;
  const { pauses } = (version && asking.terms.packOf(version)) || defaultPack;
  const pauseReasons = pauses
    .filter(({ reason }) => isTaken({ type: 'PauseObligation', data: { obligationId, reason } }))
    .map(({ reason, label }) => ({ code: reason, label }));
  const others: readonly DutyDeed[] = [
    { type: 'AcknowledgeEscalation', data: { obligationId, what: words, byWhen: soon } },
    { type: 'ResumeObligation', data: { obligationId } },
    { type: 'DeclineObligation', data: { obligationId, words, how: 'TELEPHONE', occurredAt: at } },
    { type: 'WaiveObligation', data: { obligationId, reason: words } },
  ];
  const types = others.filter(isTaken).map(({ type }) => type as DutyDeedType);
  return { types: new Set([...types, ...(pauseReasons.length > 0 ? (['PauseObligation'] as const) : [])]), pauseReasons };
}
