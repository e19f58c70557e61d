import type { CaseRecord, DutyFact } from '../../../src/domain/measures/case-record';
import type { Obligation } from '../../../src/domain/obligations/engine/owed';
import type { RecordedCaseEvent } from '../../../src/domain/obligations/engine/recorded';
import type { Told } from '../obligations/engine/told';
import { aCaseRecord } from './a-case-record';
import { at as instantAt } from './happenings';

/** When a duty was declined, waived, replaced or ended, by the fact that says so last. */
function doneWithIn(events: readonly RecordedCaseEvent[], id: string): Pick<DutyFact, 'doneWithAt' | 'doneWithBecause'> {
  for (const event of events.toReversed()) {
    if (event.type === 'ObligationDeclined' && event.data.obligationId === id) return { doneWithAt: event.data.declinedAt };
    if (event.type === 'ObligationWaived' && event.data.obligationId === id) return { doneWithAt: event.data.waivedAt };
    if (event.type === 'ObligationReplaced' && event.data.obligationId === id) return { doneWithAt: event.data.replacedAt };
    if (event.type === 'ObligationEnded' && event.data.obligationId === id) {
      return { doneWithAt: event.data.endedAt, doneWithBecause: event.data.because };
    }
  }
  return {};
}

/** What the watcher wrote of a due instant that passed is taken back: figures see it by the clock. */
function statusOf({ status, overtakenAt, endedBecause, pause }: Obligation): DutyFact['status'] {
  if (status !== 'BREACHED' || overtakenAt !== undefined) return status;
  return endedBecause === undefined ? (pause ? 'PAUSED' : 'OPEN') : 'ENDED';
}

/** A colleague's case, told through the decider, as figures see it. */
export function recordOfTold({ state, events }: Told): CaseRecord {
  const { promise, owed } = state;
  if (!promise) throw new Error('a colleague’s case makes a promise');
  const [{ metadata } = { metadata: { recordedAt: instantAt('2026-03-02T09:10') } }] = events;
  const entry = { eventId: 'entry', occurredAt: metadata.recordedAt, recordedAt: metadata.recordedAt };
  return aCaseRecord({
    kind: state.kind,
    isStaffVictim: true,
    recordedAt: metadata.recordedAt,
    duties: owed.obligations.map(({ clock: _, ...duty }) => ({
      ...{ obligationId: duty.obligationId, rule: duty.rule, label: duty.rule, startedAt: duty.startedAt, firstDueAt: duty.firstDueAt },
      ...{ dueAt: duty.dueAt, policyVersion: duty.policyVersion, calendarVersion: '2026-11-21', causedBy: duty.causedBy },
      ...{ status: statusOf({ clock: _, ...duty }), metAt: duty.metAt, confirmed: duty.confirmed, wasPaused: false },
      ...doneWithIn(events, duty.obligationId),
    })),
    promise: {
      points: promise.points.map(({ code, title, evidence }) => ({ code, title, rules: evidence })),
      declined: promise.declined.map(({ point }) => ({ ...entry, point })),
      setAside: promise.setAside.map((point) => ({ ...entry, point })),
      answers: events.flatMap((event) =>
        event.type === 'PromiseAnswered' ? [{ ...entry, point: event.data.point, answer: event.data.answer }] : [],
      ),
    },
  });
}
