import { eventIdOf } from '../../kernel/derived-ids';
import type { Instant } from '../../kernel/instant';
import type { RecordedCaseEvent } from '../obligations/engine/recorded';
import { owe } from '../obligations/engine/owe';
import type { Terms } from '../obligations/terms';
import { BeyondCalendar } from '../obligations/working-calendar/beyond-calendar';
import { refused } from '../../kernel/decider';
import type { CaseDecision, OwingDecision } from './concern';
import type { SupportCaseEvent } from './events';
import { evolve } from './evolve';
import type { SupportCaseState } from './state';
import { supportCaseStream } from './stream';

/** The casework of one decision as the log will have it: ids follow from the command and the place in its append. */
function asRecorded(events: readonly SupportCaseEvent[], state: SupportCaseState, terms: Terms, at: Instant): readonly RecordedCaseEvent[] {
  const opened = events.find((event) => event.type === 'CaseOpened');
  const caseId = state.status === 'NOT_OPENED' ? opened?.data.caseId : state.caseId;
  if (!caseId) throw new TypeError('nothing is owed before a case is opened');
  const stream = supportCaseStream(caseId);
  return events.map((event, index) => ({
    ...event,
    eventId: eventIdOf(terms.commandId, stream, index),
    metadata: { recordedAt: at },
  }));
}

/** Adds what follows for duties to what was decided: one append for both. */
export function withWhatIsOwed(decision: CaseDecision, state: SupportCaseState, terms: Terms, at: Instant): OwingDecision {
  if (decision.outcome === 'refused' || decision.events.length === 0) return decision;
  const events = asRecorded(decision.events, state, terms, at);
  const after = events.reduce<SupportCaseState>(evolve, state);
  if (after.status === 'NOT_OPENED') return decision;
  return withinCalendar(() => ({ ...decision, events: [...decision.events, ...owe({ events, after }, terms, at)] }));
}

/** A calendar that ends too soon is for the administrator to put right; no due date is guessed. */
export function withinCalendar(decide: () => OwingDecision): OwingDecision {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof BeyondCalendar)) throw error;
    return refused({ code: 'BEYOND_CALENDAR', calendar: `${error.calendar.name} ${error.calendar.version}` });
  }
}
