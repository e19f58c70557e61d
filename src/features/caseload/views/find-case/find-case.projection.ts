import type { RecordedEvent } from '../../../../kernel/event';
import type { Projection } from '../../../../kernel/projection';
import { accessEventTypes } from '../../../../domain/support-case/access-events';
import type { CaseToFind, Findable, FindableEvent } from './findable';
import { findableCase } from './findable-case';
import { findablePerson } from './findable-person';

const ofPeople: readonly FindableEvent['type'][] = ['PersonRegistered', 'PersonNamed', 'PersonErased'];
const isOfPerson = (event: RecordedEvent<FindableEvent>): event is RecordedEvent<Exclude<FindableEvent, CaseToFind>> =>
  ofPeople.includes(event.type);

/** By what a case is found: its references, and the names of its person. Personal fields stay locked; the tables keep tokens of them. */
export const findCaseProjection: Projection<Findable, FindableEvent> = {
  name: 'caseload.find-case',
  version: 3,
  handles: [...ofPeople, ...accessEventTypes, 'CaseReclassified', 'ReferenceLinked', 'EntryCorrected', 'EntrySealed'],
  keysOf: ({ stream }) => [stream],
  evolve: (row, event) =>
    isOfPerson(event) ? findablePerson(row?.kind === 'person' ? row : null, event) : findableCase(row?.kind === 'case' ? row : null, event),
};
