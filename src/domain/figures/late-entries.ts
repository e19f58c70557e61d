import type { Instant } from '../../kernel/instant';
import type { CaseFact } from '../measures/case-fact';
import type { CaseRecord } from '../measures/case-record';
import { type Month, monthAt } from './month';

/** A case as known later: its record, all its facts, and those that were not known before. */
export type KnownLater = { readonly record: CaseRecord; readonly facts: readonly CaseFact[]; readonly later: readonly CaseFact[] };
export type LateEntries = readonly { readonly what: string; readonly lpu: string; readonly n: number }[];

/**
 * What was entered or put right since that falls in these months, by what it is and by unit: counts alone, and of staff victims nothing.
 * What follows of itself (a duty that is met by an entry) is not counted beside the entry.
 */
export function lateEntries(cases: Iterable<KnownLater>, months: readonly Month[]): LateEntries {
  const counts = new Map<string, { what: string; lpu: string; n: number }>();
  const asked: ReadonlySet<string> = new Set(months);
  for (const { record, facts, later } of cases) {
    if (record.isStaffVictim) continue;
    for (const fact of later) {
      if (!momentsOf(fact, record, facts).some((at) => asked.has(monthAt(at)))) continue;
      const key = `${fact.type}/${record.lpu}`;
      const known = counts.get(key) ?? { what: fact.type, lpu: record.lpu, n: 0 };
      counts.set(key, { ...known, n: known.n + 1 });
    }
  }
  return [...counts.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
}

/** The moments by which an entry may count in a period; of a later word on an earlier entry, those of the earlier one too. */
function momentsOf(fact: CaseFact, record: CaseRecord, facts: readonly CaseFact[]): readonly Instant[] {
  switch (fact.type) {
    case 'CaseOpened':
      return [fact.recordedAt, fact.data.reportedAt];
    case 'CaseReclassified':
    case 'CaseFoundDuplicate':
    case 'ReviewExempted':
      return [record.recordedAt, record.reportedAt];
    case 'EntryCorrected':
      return [...momentsOfEntry(fact.data.eventId, facts), ...present(fact.data.corrected.occurredAt, fact.data.corrected.reportedAt)];
    case 'EntrySealed':
      return momentsOfEntry(fact.data.eventId, facts);
    case 'ReviewReread':
      return momentsOfEntry(fact.data.reviewEventId, facts);
    case 'ContactConfirmed': {
      const { contactId } = fact.data;
      const contact = facts.find((known) => known.type === 'ContactRecorded' && known.data.contactId === contactId);
      return contact ? momentsOfEntry(contact.eventId, facts) : [];
    }
    case 'ObligationWaived':
      return momentsOfDuty(fact.data.obligationId, record);
    case 'ObligationDeclined':
      return fact.data.by === undefined ? momentsOfDuty(fact.data.obligationId, record) : [];
    case 'KeyEventRecorded':
      return present(fact.data.occurredAt, fact.data.receivedAt);
    default:
      return 'occurredAt' in fact.data ? [fact.data.occurredAt] : [];
  }
}

function momentsOfEntry(eventId: string, facts: readonly CaseFact[]): readonly Instant[] {
  const entry = facts.find((known) => known.eventId === eventId);
  if (!entry) return [];
  if (entry.type === 'CaseOpened') return [entry.recordedAt, entry.data.reportedAt];
  return 'occurredAt' in entry.data ? [entry.data.occurredAt] : [];
}

const momentsOfDuty = (obligationId: string, { duties }: CaseRecord): readonly Instant[] =>
  duties.filter((duty) => duty.obligationId === obligationId).map(({ firstDueAt }) => firstDueAt);

const present = (...moments: readonly (Instant | undefined)[]): readonly Instant[] => moments.filter((at) => at !== undefined);
