import type { RecordedEvent } from '../../kernel/event';
import type { Projection } from '../../kernel/projection';
import { obligationEvents } from '../../domain/obligations/events';
import { accessEventTypes } from '../../domain/support-case/access-events';
import type { SupportCaseEvent } from '../../domain/support-case/events';
import { evolveCase } from './kept-case';
import { evolveDuty } from './kept-duty';
import type { OwedRow } from './owed-row';

const casework: readonly SupportCaseEvent['type'][] = [
  ...accessEventTypes,
  'CaseReclassified',
  'CaseFoundDuplicate',
  'EntryCorrected',
  'RiskAssessed',
  'ReviewRecorded',
  'ReviewExempted',
  'ClosureProposed',
  'ClosureReturned',
  'CaseClosed',
  'CaseReopened',
  'PromiseMade',
  'PromiseAnswered',
  'AnswerReadersChosen',
];

/** What is owed: a row for each duty, from its own facts alone, and one for each case, by which its duties are found and kept from view. */
export const obligationsProjection: Projection<OwedRow, SupportCaseEvent> = {
  name: 'casework.obligations',
  version: 3,
  handles: [...casework, ...obligationEvents.map(({ type }) => type)],
  keysOf: (event) => {
    const caseId = event.stream.slice(event.stream.indexOf('-') + 1);
    return [...(isOfDuty(event) ? [] : [caseId]), ...dutiesIn(event).map((id) => `${caseId}/${id}`)];
  },
  evolve: (row, event, key) =>
    key.includes('/') ? evolveDuty(row?.kind === 'duty' ? row : null, event) : evolveCase(row?.kind === 'case' ? row : null, event),
};

const isOfDuty = (event: RecordedEvent<SupportCaseEvent>): boolean => 'obligationId' in event.data;

/** The duties that a fact is about: a review says of several by name what came of them. */
export const dutiesIn = (event: RecordedEvent<SupportCaseEvent>): readonly string[] => {
  if ('obligationId' in event.data) return [event.data.obligationId];
  return event.type === 'ReviewRecorded' ? (event.data.missesAnswered ?? []).map(({ obligationId }) => obligationId) : [];
};
