import type { FoundAlert } from '../../../casework/alerts/alerts.query';
import type { StaffId } from '../../../kernel/ids';

/**
 * What tells one thing to be said to one person from every other: said once, whoever says it and however often. A duty that is due
 * anew after a pause is another.
 */
export function reasonOf({ alert, kept, in: { caseId } }: FoundAlert, to: StaffId): string {
  const about = kept
    ? alert.why === 'SAFE_TIME'
      ? ['pause', kept.duty.obligationId, alert.since]
      : ['rung', kept.duty.obligationId, kept.duty.dueAt, alert.rung]
    : ['attempts', caseId, alert.since];
  return JSON.stringify([...about, to]);
}
