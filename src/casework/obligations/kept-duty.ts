import type { RecordedEvent } from '../../kernel/event';
import { evolveOwed } from '../../domain/obligations/engine/evolve-owed';
import { nothingOwed } from '../../domain/obligations/engine/owed';
import type { ObligationDataOf } from '../../domain/obligations/events';
import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { KeptDuty, KeptPause, Pinned } from './owed-row';

type Event = RecordedEvent<SupportCaseEvent>;

/** The engine says what a fact makes of a duty; what only people ask of it stands beside. */
export function evolveDuty(row: KeptDuty | null, event: Event): KeptDuty | null {
  if (row && BigInt(row.upTo) >= event.revision) return row;
  const before = row ? { ...nothingOwed, obligations: [row.duty] } : nothingOwed;
  const duty = evolveOwed(before, event, []).obligations[0];
  if (!duty) return row;
  const upTo = event.revision.toString();
  if (event.type === 'ObligationArose') {
    const caseId = event.stream.slice(event.stream.indexOf('-') + 1);
    return { kind: 'duty', upTo, caseId, duty, pinned: pinnedBy(event.data), pauses: [], taken: [] };
  }
  return row && { ...told(row, event), upTo, duty };
}

function told(row: KeptDuty, event: Event): KeptDuty {
  switch (event.type) {
    case 'ObligationPaused': {
      const { reason, pausedAt, resumesAt, dueAt } = event.data;
      const pause = { reason, from: pausedAt, until: resumesAt, dueBefore: row.duty.dueAt, dueAfter: dueAt };
      return { ...row, pauses: [...row.pauses, pause] };
    }
    case 'ObligationResumed':
      return { ...row, pauses: row.pauses.map((pause, nth) => (nth === row.pauses.length - 1 ? ended(pause, event.data) : pause)) };
    case 'EscalationAcknowledged': {
      const { rung, acknowledgedBy, what, byWhen, acknowledgedAt } = event.data;
      return { ...row, taken: [...row.taken, { rung, acknowledgedBy, what, byWhen, acknowledgedAt }] };
    }
    case 'ObligationReplaced':
      return { ...row, replacedBy: event.data.replacedBy, replacedBecause: event.data.because };
    default:
      return row;
  }
}

const ended = (pause: KeptPause, { resumedAt, dueAt }: ObligationDataOf<'ObligationResumed'>): KeptPause => ({
  ...pause,
  until: resumedAt,
  dueAfter: dueAt,
});

const pinnedBy = (data: ObligationDataOf<'ObligationArose'>): Pinned => {
  const { label, basis, sourced, responsibleRole, calendarVersion, band, byPolicy, askedFor, replaces } = data;
  return {
    label,
    basis,
    sourced,
    responsibleRole,
    calendarVersion,
    ...(band && { band }),
    ...(byPolicy !== undefined && { byPolicy }),
    ...(askedFor && { askedFor }),
    ...(replaces && { replaces }),
  };
};
