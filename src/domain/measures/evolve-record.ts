import { addEntry } from './add-entry';
import type { CaseFact, FactType } from './case-fact';
import type { CaseRecord, DutyFact } from './case-record';
import { correctEntry, strikeEntry } from './correct-entry';
import { type DutyFactType, dutyOf, evolveDutyFact } from './evolve-duty-fact';
import { evolvePromiseFacts, type PromiseFactType } from './evolve-promise-facts';
import { draftOf, happened, type RecordDraft } from './record-draft';

type EntryFactType = Exclude<FactType, DutyFactType | PromiseFactType | 'CaseOpened'>;

/**
 * What figures may know of one case, from its facts in the order of the log: those that were known at one instant. Undefined while it
 * was not opened. The same facts give the same record, whatever has become of anybody's key.
 */
export function recordOf(caseId: string, facts: Iterable<CaseFact>): CaseRecord | undefined {
  let draft: RecordDraft | undefined;
  for (const fact of facts) {
    if (fact.type === 'CaseOpened') draft ??= draftOf(caseId, fact);
    else if (draft) evolve(draft, fact);
  }
  return draft && finished(draft);
}

function finished(draft: RecordDraft): CaseRecord {
  const duties: DutyFact[] = [];
  for (const duty of draft.duties.values()) duties.push(dutyOf(duty, draft));
  return {
    caseId: draft.caseId,
    recordedAt: draft.recordedAt,
    reportedAt: draft.reportedAt,
    kind: draft.kind,
    kindNow: draft.kindNow,
    strands: draft.strands,
    strandsNow: draft.strandsNow,
    lpu: draft.lpu,
    online: draft.online,
    locationType: draft.locationType,
    victim: draft.victim,
    personId: draft.personId,
    ageBand: draft.ageBand,
    ethnicity: draft.ethnicity,
    isStaffVictim: draft.isStaffVictim,
    status: draft.status,
    closings: draft.closings,
    reopenings: draft.reopenings,
    reclassifications: draft.reclassifications,
    risks: draft.risks,
    contacts: draft.contacts,
    keyEvents: draft.keyEvents,
    reviews: draft.reviews,
    exemption: draft.exemption,
    referrals: draft.referrals,
    surveys: draft.surveys,
    statements: draft.statements,
    duties,
    promise: draft.promise,
  };
}

const isOfDuty = (fact: CaseFact): fact is CaseFact<DutyFactType> => fact.type.startsWith('Obligation');
const isOfPromise = (fact: CaseFact): fact is CaseFact<PromiseFactType> => fact.type.startsWith('Promise');

function evolve(draft: RecordDraft, fact: CaseFact<Exclude<FactType, 'CaseOpened'>>): void {
  if (isOfDuty(fact)) evolveDutyFact(draft, fact);
  else if (isOfPromise(fact)) evolvePromiseFacts(draft, fact);
  else evolveEntries(draft, fact);
}

function evolveEntries(draft: RecordDraft, fact: CaseFact<EntryFactType>): void {
  switch (fact.type) {
    case 'CaseReclassified': {
      const { kind, strands, was, reclassifiedAt } = fact.data;
      draft.kindNow = kind;
      draft.strandsNow = strands;
      draft.reclassifications.push({ ...happened(fact, reclassifiedAt), was: was.kind, kind });
      return;
    }
    case 'CaseFoundDuplicate':
      draft.status = 'DUPLICATE';
      return;
    case 'ClosureProposed':
      draft.status = 'CLOSURE_PROPOSED';
      return;
    case 'ClosureReturned':
      draft.status = 'OPEN';
      return;
    case 'CaseClosed':
      draft.status = 'CLOSED';
      draft.closings.push({ ...happened(fact, fact.data.occurredAt), outcomeType: fact.data.outcomeType });
      return;
    case 'CaseReopened':
      draft.status = 'OPEN';
      draft.reopenings.push(happened(fact, fact.data.occurredAt));
      return;
    case 'EntryCorrected':
      return correctEntry(draft, fact);
    case 'EntrySealed':
      return strikeEntry(draft, fact);
    default:
      return addEntry(draft, fact);
  }
}
