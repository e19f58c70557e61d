import { accepted, refused } from '../../../kernel/decider';
import { plain } from '../../../kernel/personal';
import type { OwingDecision } from '../../support-case/concern';
import { fact } from '../../support-case/fact';
import type { OpenedCase } from '../../support-case/state';
import { needsReason } from '../../support-case/times';
import { isOwed } from '../engine/owed';
import { naming } from '../engine/reckoning';
import { rungAt } from '../escalation';
import { escalationAcknowledged } from '../events';
import { ladderOf } from '../policy-pack/rules-of';
import type { Terms } from '../terms';
import type { AcknowledgeEscalation } from './commands';
import { dutyIn } from './duty-in';

/** "I have it", by name, for the rung that is reached; the next waits for the time that was named, once. */
export function acknowledgeEscalation({ by, at, data }: AcknowledgeEscalation, state: OpenedCase, terms: Terms): OwingDecision {
  const duty = dutyIn(state, data.obligationId);
  const pack = duty && terms.packOf(duty.policyVersion);
  const ladder = pack && ladderOf(pack, duty.rule);
  if (!duty || !ladder) return refused({ code: 'OBLIGATION_NOT_FOUND', field: 'obligationId' });
  if (!isOwed(duty)) return refused({ code: 'OBLIGATION_NOT_OPEN' });
  const reached = rungAt(ladder, duty, at);
  if (!reached) return refused({ code: 'NOT_ESCALATED_YET' });
  const { rung } = reached;
  const taken = duty.acknowledged.find((known) => known.rung === rung);
  if (taken) return taken.by === by.staffId ? accepted() : refused({ code: 'ESCALATION_ALREADY_ACKNOWLEDGED' });
  const fault = needsReason(data.what, 'what');
  if (fault) return refused(fault);
  if (data.byWhen <= at) return refused({ code: 'BY_WHEN_IN_PAST', field: 'byWhen' });
  const what = plain(state.subjectId, data.what);
  const said = { rung, acknowledgedBy: by.staffId, what, byWhen: data.byWhen, acknowledgedAt: at };
  return accepted(fact(escalationAcknowledged, { ...naming(duty), ...said }));
}
