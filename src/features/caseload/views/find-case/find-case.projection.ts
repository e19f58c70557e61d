import type { RecordedEvent } from '../../../../kernel/event';
import type { Personal } from '../../../../kernel/personal';
import type { Projection } from '../../../../kernel/projection';
import type { PersonEvent } from '../../../../domain/person/events';
import type { CaseAccess } from '../../../../domain/support-case/case-access';
import type { SupportCaseEvent } from '../../../../domain/support-case/events';
import { findableCase } from './findable-case';
import { findablePerson } from './findable-person';

export type FiledReference = { readonly field: 'crimeReference' | 'incidentReference'; readonly eventId: string; readonly value: Personal };

export type FindableCase = {
  readonly kind: 'case';
  readonly caseId: string;
  readonly openedEventId: string;
  readonly lastRevision: string;
  readonly reference: string;
  readonly reportedAt: string;
  readonly personId?: string;
  readonly access: CaseAccess;
  readonly references: readonly FiledReference[];
};
/** Every name that they ever went by; the last one is theirs now. */
export type FindablePerson = {
  readonly kind: 'person';
  readonly personId: string;
  readonly names: readonly { readonly eventId: string; readonly name: Personal; readonly otherNames?: Personal<string[]> }[];
};
export type Findable = FindableCase | FindablePerson;
export type FindableEvent =
  | Extract<PersonEvent, { type: 'PersonRegistered' | 'PersonNamed' | 'PersonErased' }>
  | Extract<
      SupportCaseEvent,
      {
        type:
          | 'CaseOpened'
          | 'CaseReclassified'
          | 'EntryCorrected'
          | 'EntrySealed'
          | 'OfficerAppointed'
          | 'OfficerRelieved'
          | 'ResponsibilityOffered'
          | 'ResponsibilityAccepted'
          | 'ResponsibilityDeclined'
          | 'ResponsibilityOfferWithdrawn'
          | 'ConflictDeclared'
          | 'AllegedPerpetratorIdentified';
      }
    >;
export type CaseToFind = Exclude<FindableEvent, PersonEvent>;

const ofPeople: readonly FindableEvent['type'][] = ['PersonRegistered', 'PersonNamed', 'PersonErased'];
const isOfPerson = (event: RecordedEvent<FindableEvent>): event is RecordedEvent<Exclude<FindableEvent, CaseToFind>> =>
  ofPeople.includes(event.type);

/** By what a case is found: its references, and the names of its person. Personal fields stay locked; the tables keep tokens of them. */
export const findCaseProjection: Projection<Findable, FindableEvent> = {
  name: 'caseload.find-case',
  version: 1,
  handles: [
    ...ofPeople,
    'CaseOpened',
    'CaseReclassified',
    'EntryCorrected',
    'EntrySealed',
    'OfficerAppointed',
    'OfficerRelieved',
    'ResponsibilityOffered',
    'ResponsibilityAccepted',
    'ResponsibilityDeclined',
    'ResponsibilityOfferWithdrawn',
    'ConflictDeclared',
    'AllegedPerpetratorIdentified',
  ],
  keysOf: ({ stream }) => [stream],
  evolve: (row, event) =>
    isOfPerson(event) ? findablePerson(row?.kind === 'person' ? row : null, event) : findableCase(row?.kind === 'case' ? row : null, event),
};
