import type { Instant } from '../../kernel/instant';
import type { CaseFact } from './case-fact';
import type { CaseRecord, ContactFact, DutyFact, Happened, PromiseFacts } from './case-record';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Filling<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Entry)[] ? Mutable<Entry>[] : T[K] };

/** A duty while it is told; `by` is the entry that it was met or declined by, `overtakenAt` when it could no longer be done in time. */
export type DutyDraft = { readonly duty: Mutable<DutyFact>; by?: string | undefined; overtakenAt?: Instant | undefined };

/** A case while its facts are told one after the other. Nobody but the fold holds it, and what it hands out is never touched again. */
export type RecordDraft = Omit<Filling<CaseRecord>, 'strands' | 'strandsNow' | 'duties' | 'promise'> &
  Pick<Mutable<CaseRecord>, 'strands' | 'strandsNow'> & {
    openedBy: string;
    duties: Map<string, DutyDraft>;
    promise?: Filling<PromiseFacts> | undefined;
    contactsBy: Map<string, Mutable<ContactFact>>;
    /** Contacts with somebody whom the person had not named for the topic. */
    strangers: Set<string>;
    /** When each thing that a duty may be declined by was said. */
    declines: Map<string, Instant>;
    /** When what was put right really happened. */
    moved: Map<string, Instant>;
  };

export const happened = ({ eventId, recordedAt }: CaseFact, occurredAt: Instant): Mutable<Happened> => ({
  eventId,
  occurredAt,
  recordedAt,
});

/** Every field by its name: what is spread from object to object costs many times more, and there are very many cases. */
export function draftOf(caseId: string, fact: CaseFact<'CaseOpened'>): RecordDraft {
  const { kind, strands, reportedAt, initialRisk } = fact.data;
  const { eventId, recordedAt } = fact;
  return {
    caseId,
    recordedAt,
    reportedAt,
    kind,
    kindNow: kind,
    strands,
    strandsNow: strands,
    lpu: fact.data.recordedLpu,
    online: fact.data.online,
    locationType: fact.data.locationType,
    victim: fact.data.victim,
    personId: fact.data.personId,
    ageBand: fact.data.ageBand,
    ethnicity: fact.data.ethnicity,
    isStaffVictim: fact.data.isStaffVictim,
    status: 'OPEN',
    exemption: undefined,
    promise: undefined,
    openedBy: eventId,
    closings: [],
    reopenings: [],
    reclassifications: [],
    risks: initialRisk === undefined ? [] : [{ eventId, occurredAt: reportedAt, recordedAt, risk: initialRisk, source: 'OPENING' }],
    contacts: [],
    keyEvents: [],
    reviews: [],
    referrals: [],
    surveys: [],
    statements: [],
    duties: new Map(),
    contactsBy: new Map(),
    strangers: new Set(),
    declines: new Map(),
    moved: new Map(),
  };
}
