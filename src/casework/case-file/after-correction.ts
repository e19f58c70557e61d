import type { RecordedEvent } from '../../kernel/event';
import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { CaseFile, FiledContact } from './case-file';

type Corrected = RecordedEvent<Extract<SupportCaseEvent, { type: 'EntryCorrected' }>>;
type Sealed = RecordedEvent<Extract<SupportCaseEvent, { type: 'EntrySealed' }>>;

const ofTheOpening = [
  'reportedAt',
  'occurredFrom',
  'occurredTo',
  'ageBand',
  'ethnicity',
  'locationType',
  'ward',
  'online',
  'crimeReference',
  'incidentReference',
  'summary',
] as const;
const ofAContact = ['occurredAt', 'channel', 'direction', 'outcome'] as const;

/** What was put right later is shown as it is true; the entry itself keeps what was written. */
export function afterCorrection(file: CaseFile, { eventId: correction, data: { eventId, corrected } }: Corrected): CaseFile {
  if (eventId === file.openedEventId) {
    const untrue = new Set(corrected.removed);
    const right = { ...file, ...given(corrected, ofTheOpening), textsFrom: [...file.textsFrom, correction] };
    return Object.fromEntries(Object.entries(right).filter(([field]) => !untrue.has(field))) as CaseFile;
  }
  const contacts = file.contacts.map((contact): FiledContact =>
    contact.eventId === eventId ? { ...contact, ...(given(corrected, ofAContact) as Partial<FiledContact>) } : contact,
  );
  return { ...file, contacts };
}

/** A text about the wrong person, or that endangers someone, stands nowhere any more (law 1); only the history says that it did. */
export function afterSeal(file: CaseFile, { data: { eventId } }: Sealed): CaseFile {
  return {
    ...file,
    textsSealed: file.textsSealed || file.textsFrom.includes(eventId),
    allegedPerpetrators: file.allegedPerpetrators.filter((one) => one.eventId !== eventId),
    directions: file.directions.map((direction) => {
      if (direction.eventId !== eventId) return direction;
      const { what: _, ...standing } = direction;
      return standing;
    }),
  };
}

const given = (corrected: Corrected['data']['corrected'], fields: readonly (keyof typeof corrected)[]): Partial<CaseFile> =>
  Object.fromEntries(fields.filter((field) => corrected[field] !== undefined).map((field) => [field, corrected[field]]));
