import type { EventId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import { attemptOutcomes } from '../../reference-data/contact-outcomes';
import type { SupportCaseEvent } from '../../support-case/events';
import { isHigher } from '../bands';
import type { Happening, When } from './happening';
import { promiseHappeningOf } from './promise-happening-of';
import type { RecordedCaseEvent } from './recorded';

type DataOf<Type extends SupportCaseEvent['type']> = Extract<SupportCaseEvent, { type: Type }>['data'];
type Part = { readonly staffId: string; readonly role: string };
export type Known = { readonly happenings: readonly Happening[]; readonly appointed: readonly Part[] };

/** What an entry means for duties; nothing where none can come of it. */
export function happeningOf(event: RecordedCaseEvent, known: Known): Happening | undefined {
  const at = (occurredAt: Instant, startsAt = occurredAt): When => ({
    eventId: event.eventId,
    occurredAt,
    startsAt,
    recordedAt: event.metadata.recordedAt,
    order: known.happenings.length,
  });
  switch (event.type) {
    case 'CaseOpened':
      return { fact: 'CASE_OPENED', ...at(event.data.reportedAt) };
    case 'ContactRecorded':
      return { ...contactOf(event.data, known.appointed), ...at(event.data.occurredAt) };
    case 'ReviewRecorded':
      return { fact: 'REVIEW', type: event.data.type, ...at(event.data.occurredAt) };
    case 'RiskAssessed':
      return { fact: 'RISK', ...riskOf(event.data, known.happenings), ...at(event.data.occurredAt) };
    case 'KeyEventRecorded': {
      const { type, outcomeType, occurredAt, receivedAt } = event.data;
      return { fact: 'KEY_EVENT', type, outcomeType, ...at(occurredAt, receivedAt ?? occurredAt) };
    }
    case 'DirectionGiven': {
      const { directionId, to, dueAt, givenAt } = event.data;
      return { fact: 'DIRECTION_GIVEN', directionId, to, dueAt, ...at(givenAt) };
    }
    case 'DirectionDischarged':
      return { fact: 'DIRECTION_DISCHARGED', directionId: event.data.directionId, ...at(event.data.occurredAt) };
    case 'NeedsAssessed':
      return { fact: 'NEEDS_ASSESSED', ...at(event.data.occurredAt) };
    case 'ContactPlanAgreed':
      return { fact: 'CONTACT_PLAN_AGREED', ...at(event.data.agreedAt) };
    case 'ReferralMade':
      return { fact: 'REFERRAL_MADE', ...at(event.data.occurredAt) };
    case 'ReferralDeclined':
      return { fact: 'REFERRAL_DECLINED', ...at(event.data.occurredAt) };
    case 'NoContactRequested':
      return { fact: 'NO_CONTACT_REQUESTED', ...at(event.data.occurredAt) };
    case 'ContactWelcomedAgain':
      return { fact: 'CONTACT_WELCOMED_AGAIN', ...at(event.data.occurredAt) };
    case 'IncidentLinked':
      return { fact: 'INCIDENT_LINKED', ...at(event.data.linkedAt) };
    case 'AllegedPerpetratorIdentified':
      return event.data.isColleague
        ? { fact: 'COLLEAGUE_ALLEGED', subjectId: event.data.subjectId, ...at(event.data.identifiedAt) }
        : undefined;
    case 'ClosureProposed':
      return { fact: 'CLOSURE_PROPOSED', ...at(event.data.occurredAt) };
    case 'CaseClosed':
      return { fact: 'CASE_CLOSED', ...at(event.data.occurredAt) };
    case 'CaseReopened':
      return { fact: 'CASE_REOPENED', ...at(event.data.occurredAt) };
    default:
      return promiseHappeningOf(event, known, at);
  }
}

function contactOf(data: DataOf<'ContactRecorded'>, appointed: readonly Part[]) {
  const { contactId, outcome, channel, direction, purposes, about, byProxy, outOfPlan, recordedBy, note } = data;
  const byParts = appointed.filter(({ staffId }) => staffId === recordedBy).map(({ role }) => role);
  return {
    fact: 'CONTACT',
    contactId,
    outcome,
    channel,
    isOurs: direction === 'OUTBOUND',
    isAttempt: attemptOutcomes.includes(outcome),
    purposes,
    about: about as readonly EventId[] | undefined,
    byStranger: byProxy !== undefined && !byProxy.namedForTopic,
    byNobodyOnTheCase: byParts.length === 0,
    byParts,
    withContent: note !== undefined,
    outOfPlan,
    confirmed: false,
  } as const;
}

/** An Inspector who judged the risk has just reviewed the case: it need not be brought forward for that. */
function riskOf({ risk, was, source, occurredAt }: DataOf<'RiskAssessed'>, happenings: readonly Happening[]) {
  const isAssessment = source === 'ASSESSMENT';
  const review = happenings.findLast((known) => known.fact === 'REVIEW');
  const bySupervisor = review?.fact === 'REVIEW' && review.type === 'SUPERVISOR' && review.occurredAt === occurredAt;
  return { isAssessment, isRaised: isHigher(risk, was) && (isAssessment || bySupervisor) };
}
