import type { Instant } from '../../../kernel/instant';
import type { OwedDuty } from '../due-question';
import { standingAt } from '../duty-standing';
import { whyDue } from '../words/why-due';
import type { ObligationAnswer } from './obligation-answer';

/** A duty as programs meet it (outside.md), as it stands at that moment. */
export function toObligationAnswer(owed: OwedDuty, at: Instant): ObligationAnswer {
  const { duty, pinned, replacedBy } = owed.kept;
  const { status, dueAt, breachedAt, pause } = standingAt(owed.kept, at);
  return {
    obligationId: duty.obligationId,
    rule: duty.rule,
    label: pinned.label,
    basis: pinned.basis,
    sourced: pinned.sourced,
    causedBy: duty.causedBy,
    startedAt: duty.startedAt,
    dueAt,
    ...(duty.firstDueAt !== dueAt && { originalDueAt: duty.firstDueAt }),
    responsibleRole: pinned.responsibleRole,
    ...(duty.responsible && { responsible: duty.responsible }),
    ...(pinned.band && { band: pinned.band }),
    ...(pinned.byPolicy && { byPolicy: true }),
    policyVersion: duty.policyVersion,
    calendarVersion: pinned.calendarVersion,
    status,
    ...(duty.metAt && { metAt: duty.metAt }),
    ...(duty.metBy && { metBy: duty.metBy }),
    ...(status === 'MET_ON_TIME_RECORDED_LATE' && { confirmed: duty.confirmed === true }),
    ...(breachedAt && { breachedAt }),
    ...(pause && { pause: { reason: pause.reason, since: pause.pausedAt, until: pause.resumesAt } }),
    ...(replacedBy && { replacedBy }),
    ...(duty.endedBecause && { endedBecause: duty.endedBecause }),
    explanation: whyDue(owed),
  };
}
