import { derivedId } from '../../../kernel/derived-ids';
import { accepted, refused } from '../../../kernel/decider';
import type { CommandId, ObligationId } from '../../../kernel/ids';
import { plain } from '../../../kernel/personal';
import type { OwingDecision } from '../../support-case/concern';
import type { SupportCaseEvent } from '../../support-case/events';
import { fact } from '../../support-case/fact';
import type { OpenedCase } from '../../support-case/state';
import { needsReason } from '../../support-case/times';
import { reckonDue, tellArisen } from '../engine/arising';
import { appliesTo, circumstancesOf } from '../engine/circumstances';
import { causeOf } from '../engine/matches';
import type { Obligation } from '../engine/owed';
import type { Reckoning } from '../engine/reckoning';
import { reckoningOf, standingOf } from '../engine/reckoning';
import { obligationsReplanned } from '../events';
import type { PolicyPack } from '../policy-pack/policy-pack';
import { ruleOf } from '../policy-pack/rules-of';
import type { Terms } from '../terms';
import { versionOf } from '../terms';
import type { ReplanObligations } from './commands';

/** What is open keeps its version until somebody plans it anew; what was missed stays as it was. Counted from the same start. */
export function replanObligations({ by, at, data }: ReplanObligations, state: OpenedCase, terms: Terms): OwingDecision {
  const fault = needsReason(data.reason);
  if (fault) return refused(fault);
  const pack = terms.packAt(at);
  const policyVersion = versionOf(pack);
  const reckoning = reckoningOf(state, terms, at);
  for (const duty of state.owed.obligations) {
    const isOpen = duty.status === 'OPEN' && duty.dueAt >= at;
    if (isOpen && duty.policyVersion !== policyVersion) planAnew(reckoning, pack, duty);
  }
  if (reckoning.facts.length === 0) return accepted();
  const reason = plain(state.subjectId, data.reason);
  const act = fact(obligationsReplanned, { policyVersion, reason, replannedAt: at, replannedBy: by.staffId });
  return accepted<SupportCaseEvent>(act, ...reckoning.facts);
}

function planAnew(reckoning: Reckoning, pack: PolicyPack, duty: Obligation): void {
  const rule = ruleOf(pack, duty.rule);
  const about = circumstancesOf(pack, standingOf(reckoning));
  if (!rule || !appliesTo(rule, about)) return;
  const happening = causeOf(reckoning.owed, duty);
  const cause = { eventId: duty.causedBy, startsAt: duty.startedAt, ...(happening && { happening }) };
  const reckoned = reckonDue(reckoning, rule, about, cause);
  if (!reckoned) return;
  const obligationId = derivedId<ObligationId>(duty.causedBy as string as CommandId, `${rule.id} under ${versionOf(pack)}`);
  tellArisen(reckoning, { pack, rule, about, cause, reckoned, obligationId, replaced: [duty], because: 'POLICY_ADOPTED' });
}
