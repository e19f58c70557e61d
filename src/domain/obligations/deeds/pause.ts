import { accepted, refused } from '../../../kernel/decider';
import type { OwingDecision } from '../../support-case/concern';
import { fact, words } from '../../support-case/fact';
import type { OpenedCase } from '../../support-case/state';
import { dueAt } from '../clocks/due-at';
import { msBetween } from '../clocks/elapsed';
import { dueAfterPause, laterByPause } from '../engine/pausing';
import { naming } from '../engine/reckoning';
import { obligationPaused, obligationResumed } from '../events';
import { ruleOf } from '../policy-pack/rules-of';
import type { Terms } from '../terms';
import type { PauseObligation, ResumeObligation } from './commands';
import { dutyIn } from './duty-in';

/** For a reason that the rule takes, and at the longest for as long as the pack lets it. */
export function pauseObligation({ by, at, data }: PauseObligation, state: OpenedCase, terms: Terms): OwingDecision {
  const duty = dutyIn(state, data.obligationId);
  if (!duty) return refused({ code: 'OBLIGATION_NOT_FOUND', field: 'obligationId' });
  if (duty.status === 'PAUSED') return accepted();
  if (duty.status !== 'OPEN' || duty.dueAt < at) return refused({ code: 'OBLIGATION_NOT_OPEN' });
  const pack = terms.packOf(duty.policyVersion);
  const takes = pack && ruleOf(pack, duty.rule)?.pausedBy?.includes(data.reason);
  const reason = takes ? pack.pauses.find((pause) => pause.reason === data.reason) : undefined;
  if (!reason) return refused({ code: 'PAUSE_REASON_NOT_ALLOWED', field: 'reason' });
  if (data.until !== undefined && data.until <= at) return refused({ code: 'PAUSE_ENDS_IN_PAST', field: 'until' });
  const latest = dueAt(reason.cap, at, terms.calendar);
  const resumesAt = data.until !== undefined && data.until < latest ? data.until : latest;
  const due = laterByPause(duty.clock, duty.dueAt, msBetween(at, resumesAt));
  const paused = { reason: data.reason, words: words(state, data.words), pausedAt: at, resumesAt, dueAt: due, pausedBy: by.staffId };
  return accepted(fact(obligationPaused, { ...naming(duty), ...paused }));
}

/** Before its time: later than it was due by as long as the pause lasted. */
export function resumeObligation({ by, at, data }: ResumeObligation, state: OpenedCase): OwingDecision {
  const duty = dutyIn(state, data.obligationId);
  if (!duty) return refused({ code: 'OBLIGATION_NOT_FOUND', field: 'obligationId' });
  if (duty.status !== 'PAUSED') return refused({ code: 'OBLIGATION_NOT_PAUSED' });
  return accepted(fact(obligationResumed, { ...naming(duty), resumedAt: at, dueAt: dueAfterPause(duty, at), resumedBy: by.staffId }));
}
