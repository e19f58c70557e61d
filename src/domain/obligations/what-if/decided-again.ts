import type { StaffId } from '../../../kernel/ids';
import { fact } from '../../support-case/fact';
import { decideOnDuty } from '../../support-case/owed-deeds';
import type { OpenedCase } from '../../support-case/state';
import type { ObligationCommand } from '../deeds/commands';
import { dutyIn } from '../deeds/duty-in';
import { safeTimeReason } from '../engine/pausing';
import type { RecordedCaseEvent } from '../engine/recorded';
import type { ObligationEvent } from '../events';
import { obligationPaused } from '../events';
import { ruleOf } from '../policy-pack/rules-of';
import type { Terms } from '../terms';

/** What was said stays where it was said: words play no part in what follows. */
const asRecorded = 'As recorded';

/**
 * What people decided about a duty, as it would have come out under these terms; nothing
 * where there is no such duty then, or it could not be decided on. What the rules themselves make of a duty is not read here.
 */
export function decidedAgain(event: RecordedCaseEvent, state: OpenedCase, terms: Terms): readonly ObligationEvent[] {
  const command = commandOf(event);
  if (!command) return [];
  const decision = decideOnDuty(command, state, terms);
  return decision.outcome === 'accepted' ? (decision.events as readonly ObligationEvent[]) : [];
}

function commandOf(event: RecordedCaseEvent): ObligationCommand | undefined {
  const by = (staffId: StaffId) => ({ at: event.metadata.recordedAt, by: { staffId, posts: [] } });
  switch (event.type) {
    case 'ObligationPaused': {
      const { obligationId, reason, resumesAt: until, pausedBy } = event.data;
      return pausedBy && { type: 'PauseObligation', ...by(pausedBy), data: { obligationId, reason, until } };
    }
    case 'ObligationResumed': {
      const { obligationId, resumedBy } = event.data;
      return resumedBy && { type: 'ResumeObligation', ...by(resumedBy), data: { obligationId } };
    }
    case 'ObligationWaived': {
      const { obligationId, by: exemption, approvedBy } = event.data;
      if (exemption !== undefined || approvedBy === undefined) return undefined;
      return { type: 'WaiveObligation', ...by(approvedBy), data: { obligationId, reason: asRecorded } };
    }
    case 'ObligationDeclined': {
      const { obligationId, takenBy, how, declinedAt: occurredAt } = event.data;
      if (takenBy === undefined || how === undefined) return undefined;
      return { type: 'DeclineObligation', ...by(takenBy), data: { obligationId, words: asRecorded, how, occurredAt } };
    }
    default:
      return undefined;
  }
}

/**
 * The person's plan is not read again: where a duty waited for a safe time, it does so still, if it would be due before that time and was
 * not missed yet.
 */
export function pausedUntilSafe(event: RecordedCaseEvent, state: OpenedCase, terms: Terms): readonly ObligationEvent[] {
  if (event.type !== 'ObligationPaused' || event.data.pausedBy !== undefined) return [];
  const { data: paused, metadata } = event;
  const duty = dutyIn(state, paused.obligationId);
  const pack = duty && terms.packOf(duty.policyVersion);
  const waits = pack && ruleOf(pack, duty.rule)?.pausedBy?.includes(safeTimeReason);
  if (!waits || duty.status !== 'OPEN' || duty.dueAt <= metadata.recordedAt || duty.dueAt >= paused.resumesAt) return [];
  return [fact(obligationPaused, paused)];
}
