import type { Instant } from '../../../kernel/instant';
import type { ObligationEvent } from '../events';
import { concernsFact } from '../policy-pack/rules-of';
import type { Terms } from '../terms';
import { ariseFrom } from './arising-from';
import { raiseAttemptsDecision } from './attempts';
import { causedByFact, endOwed, waiveFirstReview } from './ending';
import type { Happening } from './happening';
import { causeOf, declines, meets } from './matches';
import { overtakeBy } from './overtaking';
import type { Obligation } from './owed';
import { pauseAllUntilSafe, resumeIfOver } from './pausing';
import { reclassify } from './reclassifying';
import { setPointAside } from './of-point';
import type { RecordedCaseEvent } from './recorded';
import type { Reckoning } from './reckoning';
import { pinnedRule, reckoningOf } from './reckoning';
import { rejudgeAfter, rejudgeConfirmed } from './rejudging';
import type { Standing } from './standing';
import { breachIfOverdue, judgeAgain } from './telling';

/** What follows for duties from the casework of one append. `after` is the case once all of it has happened. */
export type Casework = { readonly events: readonly RecordedCaseEvent[]; readonly after: Standing };

/**
 * The rules of the house applied to what has just happened: which duties arise, which are met, missed, paused, replaced or ended by it.
 *
 * Pure: the same pack, calendar, history and events give the same facts to the byte. They are appended with what caused them. What has
 * been missed by `at` is written down first, whoever notices. Throws BeyondCalendar where a due date lies beyond the calendar.
 */
export function owe({ events, after }: Casework, terms: Terms, at: Instant): readonly ObligationEvent[] {
  const reckoning = reckoningOf(after, terms, at);
  noticeTime(reckoning);
  for (const event of events) takeCasework(reckoning, event);
  if (events.some(({ type }) => type === 'ContactRecorded' || type === 'EntryCorrected')) raiseAttemptsDecision(reckoning);
  return reckoning.facts;
}

/** What the clock alone has brought by now: pauses that are over, and what was missed. */
export function noticed(standing: Standing, terms: Terms, at: Instant): readonly ObligationEvent[] {
  const reckoning = reckoningOf(standing, terms, at);
  noticeTime(reckoning);
  return reckoning.facts;
}

function noticeTime(reckoning: Reckoning): void {
  for (const duty of reckoning.owed.obligations) {
    if (duty.status === 'PAUSED') resumeIfOver(reckoning, duty);
    else if (duty.status === 'OPEN' && duty.dueAt < reckoning.at) breachIfOverdue(reckoning, duty);
  }
}

function takeCasework(reckoning: Reckoning, event: RecordedCaseEvent): void {
  takeEffect(reckoning, event);
  const happening = reckoning.owed.happenings.find((known) => known.eventId === event.eventId);
  if (!happening) return;
  overtakeBy(reckoning, happening);
  for (const duty of reckoning.owed.obligations) {
    if (isSettledBefore(duty, happening)) continue;
    const rule = pinnedRule(reckoning, duty)?.rule;
    if (!rule || !concernsFact(rule, happening.fact)) continue;
    const cause = causeOf(reckoning.owed, duty);
    if (meets(rule, happening, duty, cause) || declines(rule, happening, duty, cause)) judgeAgain(reckoning, duty, event.eventId);
  }
  ariseFrom(reckoning, happening, event.type === 'ReviewRecorded' ? event.data.nextReviewOn : undefined);
}

/** Done on time by something that happened before: nothing later is better. */
const isSettledBefore = ({ status, metAt }: Obligation, { occurredAt }: Happening): boolean =>
  status === 'MET_ON_TIME' && metAt !== undefined && metAt < occurredAt;

/** What an event does to duties beside causing and meeting them. */
function takeEffect(reckoning: Reckoning, event: RecordedCaseEvent): void {
  const { eventId } = event;
  switch (event.type) {
    case 'ReviewExempted':
      return waiveFirstReview(reckoning, { eventId, ...event.data });
    case 'ClosureReturned':
      return endOwed(
        reckoning,
        'CLOSURE_RETURNED',
        { eventId, endedAt: event.data.occurredAt },
        causedByFact(reckoning, 'CLOSURE_PROPOSED'),
      );
    case 'CaseClosed':
      return endOwed(reckoning, 'CASE_CLOSED', { eventId, endedAt: event.data.occurredAt }, (_, rule) => rule?.outlivesClosure !== true);
    case 'CaseFoundDuplicate':
      return endOwed(reckoning, 'FOUND_DUPLICATE', { eventId, endedAt: event.data.foundAt });
    case 'CaseReopened':
      return endOwed(reckoning, 'CASE_REOPENED', { eventId, endedAt: event.data.occurredAt }, causedByFact(reckoning, 'CASE_CLOSED'));
    case 'PersonDied':
      return endOwed(reckoning, 'PERSON_DIED', { eventId, endedAt: event.data.learntAt }, (_, rule) => rule?.isContact === true);
    case 'CaseReclassified':
      return reclassify(reckoning, { eventId, reclassifiedAt: event.data.reclassifiedAt });
    case 'EntryCorrected':
      return rejudgeAfter(reckoning, { eventId, corrects: event.data.eventId });
    case 'EntrySealed':
      return event.data.ground === 'WRONG_PERSON' ? rejudgeAfter(reckoning, { eventId, corrects: event.data.eventId }) : undefined;
    case 'ContactConfirmed':
      return rejudgeConfirmed(reckoning, eventId, event.data.contactId);
    case 'PromisePointSetAside':
      return setPointAside(reckoning, { eventId, ...event.data });
    case 'ContactPlanAgreed':
      return pauseAllUntilSafe(reckoning);
    default:
      return undefined;
  }
}
