import type { RecordedEvent } from '../../../../kernel/event';
import { evolveCaseAccess } from '../../../../domain/support-case/case-access';
import type { CaseToFind, FiledReference, FindableCase } from './findable';

type Told = RecordedEvent<CaseToFind>;
type Fields = { readonly [F in FiledReference['field']]?: FiledReference['value'] | undefined };

const fields = ['crimeReference', 'incidentReference'] as const;
const filed = (eventId: string, data: Fields): readonly FiledReference[] =>
  fields.flatMap((field) => {
    const value = data[field];
    return value ? [{ field, eventId, value }] : [];
  });

/** A reference that was put right finds its case by the right one alone; a sealed one finds nothing. */
export function findableCase(row: FindableCase | null, event: Told): FindableCase | null {
  if (row && BigInt(row.lastRevision) >= event.revision) return row;
  const access = evolveCaseAccess(row?.access ?? null, event);
  if (!access) return null;
  const lastRevision = event.revision.toString();
  if (event.type === 'CaseOpened') {
    const { caseId, reference, reportedAt, personId } = event.data;
    const references = filed(event.eventId, event.data);
    const known = { kind: 'case', caseId, openedEventId: event.eventId, lastRevision, reference, reportedAt, access, references } as const;
    return personId ? { ...known, personId } : known;
  }
  return row && { ...row, access, lastRevision, references: referencesAfter(row, event) };
}

function referencesAfter({ references, openedEventId }: FindableCase, event: Told): readonly FiledReference[] {
  switch (event.type) {
    case 'CaseReclassified':
      return replaced(references, filed(event.eventId, { crimeReference: event.data.crimeReference }));
    case 'ReferenceLinked':
      return replaced(references, filed(event.eventId, event.data));
    case 'EntryCorrected': {
      if (event.data.eventId !== openedEventId) return references;
      const untrue = new Set<string>(event.data.corrected.removed);
      return replaced(
        references.filter(({ field }) => !untrue.has(field)),
        filed(event.eventId, event.data.corrected),
      );
    }
    case 'EntrySealed':
      return references.filter(({ eventId }) => eventId !== event.data.eventId);
    default:
      return references;
  }
}

const replaced = (held: readonly FiledReference[], now: readonly FiledReference[]): readonly FiledReference[] => [
  ...held.filter(({ field }) => !now.some((other) => other.field === field)),
  ...now,
];
