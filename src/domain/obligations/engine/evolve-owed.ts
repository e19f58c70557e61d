import type { SupportCaseEvent } from '../../support-case/events';
import type { ObligationDataOf, ObligationEvent } from '../events';
import { correctedHappening } from './corrected-happening';
import type { Happening } from './happening';
import { happeningOf } from './happening-of';
import type { Obligation, Owed } from './owed';
import type { RecordedCaseEvent, Stamp } from './recorded';

type Parts = readonly { readonly staffId: string; readonly role: string }[];

const shared: readonly (string | undefined)[] = ['HOME', 'NEAR_HOME', 'WORKPLACE'];

const changed = (owed: Owed, obligationId: string, change: (known: Obligation) => Obligation): Owed => {
  const place = owed.obligations.findIndex((known) => known.obligationId === obligationId);
  const known = owed.obligations[place];
  return known ? { ...owed, obligations: owed.obligations.with(place, change(known)) } : owed;
};

const withHappening = (owed: Owed, which: (known: Happening) => boolean, change: (known: Happening) => Happening): Owed => ({
  ...owed,
  happenings: owed.happenings.map((known) => (which(known) ? change(known) : known)),
});

/**
 * Keeps what is owed and the history it is judged by. Casework needs its stamp (id, when it was recorded) to count; duties carry their
 * own. Total: takes every event, and never throws.
 */
export function evolveOwed(owed: Owed, event: SupportCaseEvent & Partial<Stamp>, appointed: Parts): Owed {
  const after = evolveObligations(owed, event as ObligationEvent);
  if (after !== owed || !event.eventId) return after;
  const recorded = event as RecordedCaseEvent;
  const happening = happeningOf(recorded, { happenings: owed.happenings, appointed });
  return evolveCircumstances(happening ? { ...owed, happenings: [...owed.happenings, happening] } : owed, recorded);
}

function evolveCircumstances(owed: Owed, event: RecordedCaseEvent): Owed {
  switch (event.type) {
    case 'CaseOpened':
      return { ...owed, isSharedPlace: shared.includes(event.data.locationType), isRepeatVictim: event.data.repeatVictim === true };
    case 'ReviewRecorded': {
      const answered = event.data.missesAnswered ?? [];
      const isIt = ({ obligationId }: Obligation) => answered.some((miss) => miss.obligationId === obligationId);
      if (answered.length === 0) return owed;
      return { ...owed, obligations: owed.obligations.map((known) => (isIt(known) ? { ...known, isAnswered: true } : known)) };
    }
    case 'NeedsAssessed':
      return { ...owed, hasEnhancedGrounds: (event.data.enhancedGrounds ?? []).length > 0 };
    case 'ContactPlanAgreed':
      return { ...owed, intervalDays: event.data.intervalDays };
    case 'ContactConfirmed': {
      const { contactId } = event.data;
      const isIt = (known: Happening) => known.fact === 'CONTACT' && known.contactId === contactId;
      return withHappening(owed, isIt, (known) => ({ ...known, confirmed: true }) as Happening);
    }
    case 'EntryCorrected': {
      const { eventId, corrected } = event.data;
      const place = corrected.locationType === undefined ? owed : { ...owed, isSharedPlace: shared.includes(corrected.locationType) };
      return withHappening(
        place,
        (known) => known.eventId === eventId,
        (known) => correctedHappening(known, corrected),
      );
    }
    case 'EntrySealed': {
      const { eventId, ground } = event.data;
      if (ground !== 'WRONG_PERSON') return owed;
      return withHappening(
        owed,
        (known) => known.eventId === eventId && known.fact !== 'CASE_OPENED',
        (known) => ({ ...known, isStruck: true }),
      );
    }
    default:
      return owed;
  }
}

const arisen = (data: ObligationDataOf<'ObligationArose'>): Obligation => ({
  obligationId: data.obligationId,
  rule: data.rule,
  causedBy: data.causedBy,
  startedAt: data.startedAt,
  clock: data.clock,
  firstDueAt: data.dueAt,
  dueAt: data.dueAt,
  policyVersion: data.policyVersion,
  status: 'OPEN',
  directionId: data.directionId as Obligation['directionId'],
  responsible: data.responsible,
  acknowledged: [],
});

function evolveObligations(owed: Owed, event: ObligationEvent): Owed {
  switch (event.type) {
    case 'ObligationArose':
      return { ...owed, obligations: [...owed.obligations, arisen(event.data)] };
    case 'ObligationMet': {
      const { obligationId, status, by, metAt, confirmed } = event.data;
      return changed(owed, obligationId, (known) => ({ ...known, status, metBy: by, metAt, confirmed, pause: undefined }));
    }
    case 'ObligationBreached': {
      const { obligationId, breachedAt, because } = event.data;
      const overtakenAt = because === 'OVERTAKEN' ? breachedAt : undefined;
      return changed(owed, obligationId, (known) => ({ ...known, status: 'BREACHED', breachedAt, overtakenAt, pause: undefined }));
    }
    case 'ObligationPaused': {
      const { obligationId, reason, pausedAt, resumesAt, dueAt } = event.data;
      return changed(owed, obligationId, (known) => ({
        ...known,
        status: 'PAUSED',
        dueAt,
        pause: { reason, pausedAt, resumesAt, dueBefore: known.dueAt },
      }));
    }
    case 'ObligationResumed': {
      const { obligationId, dueAt } = event.data;
      return changed(owed, obligationId, (known) => ({ ...known, status: 'OPEN', dueAt, pause: undefined }));
    }
    case 'ObligationDeclined': {
      const { obligationId, by } = event.data;
      return changed(owed, obligationId, (known) => ({ ...known, status: 'DECLINED', metBy: by, pause: undefined }));
    }
    case 'ObligationWaived':
      return changed(owed, event.data.obligationId, (known) => ({ ...known, status: 'WAIVED', pause: undefined }));
    case 'ObligationReplaced': {
      const { obligationId, replacedBy } = event.data;
      return changed(owed, obligationId, (known) => ({ ...known, status: 'REPLACED', replacedBy, pause: undefined }));
    }
    case 'ObligationRejudged': {
      const { obligationId, result } = event.data;
      return changed(owed, obligationId, ({ endedBecause: _, ...known }) => ({
        ...known,
        status: result.status === 'OPEN' && known.breachedAt ? 'BREACHED' : result.status,
        metBy: result.by,
        metAt: result.metAt,
        confirmed: result.confirmed,
      }));
    }
    case 'ObligationEnded': {
      const { obligationId, because } = event.data;
      return changed(owed, obligationId, (known) => ({
        ...known,
        status: known.status === 'BREACHED' ? 'BREACHED' : 'ENDED',
        endedBecause: because,
        pause: undefined,
      }));
    }
    case 'AttemptsDecisionRaised':
      return { ...owed, attemptsRaisedAt: event.data.raisedAt };
    case 'EscalationAcknowledged': {
      const { obligationId, rung, acknowledgedBy, byWhen } = event.data;
      const taken = { rung, by: acknowledgedBy, byWhen };
      return changed(owed, obligationId, (known) => ({ ...known, acknowledged: [...known.acknowledged, taken] }));
    }
    default:
      return owed;
  }
}
