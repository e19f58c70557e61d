import type { Personal } from '../../../../kernel/personal';
import type { PersonEvent } from '../../../../domain/person/events';
import type { AccessEventType } from '../../../../domain/support-case/access-events';
import type { CaseAccess } from '../../../../domain/support-case/case-access';
import type { SupportCaseEvent } from '../../../../domain/support-case/events';

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
  | Extract<SupportCaseEvent, { type: AccessEventType | 'CaseReclassified' | 'EntryCorrected' | 'EntrySealed' | 'ReferenceLinked' }>;
export type CaseToFind = Exclude<FindableEvent, PersonEvent>;
