import type { SupportCaseEvent } from '../../domain/support-case/events';
import type { CaseFile } from './case-file';

type About = Extract<SupportCaseEvent, { type: 'EntryCorrected' | 'EntrySealed' }>;

/** What the opening said and was put right later is shown as it is true; the entry itself keeps what was written. */
export function afterCorrection(file: CaseFile, event: About): CaseFile {
  if (event.data.eventId !== file.openedEventId) return file;
  if (event.type === 'EntrySealed') return { ...file, openingSealed: true };
  const {
    reportedAt,
    occurredFrom,
    occurredTo,
    ageBand,
    ethnicity,
    locationType,
    ward,
    online,
    crimeReference,
    incidentReference,
    summary,
    removed,
  } = event.data.corrected;
  const corrected = {
    reportedAt,
    occurredFrom,
    occurredTo,
    ageBand,
    ethnicity,
    locationType,
    ward,
    online,
    crimeReference,
    incidentReference,
    summary,
  };
  const present = Object.fromEntries(Object.entries(corrected).filter(([, value]) => value !== undefined)) as Partial<CaseFile>;
  const untrue = new Set(removed);
  return Object.fromEntries(Object.entries({ ...file, ...present }).filter(([field]) => !untrue.has(field))) as CaseFile;
}
