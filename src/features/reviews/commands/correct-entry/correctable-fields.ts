import { ageBands } from '../../../../domain/reference-data/age-bands';
import { channels, contactDirections } from '../../../../domain/reference-data/channels';
import { contactOutcomes } from '../../../../domain/reference-data/contact-outcomes';
import { contactPurposes } from '../../../../domain/reference-data/contact-purposes';
import { ethnicities } from '../../../../domain/reference-data/ethnicities';
import { locationTypes } from '../../../../domain/reference-data/location-types';
import { outcomeTypes } from '../../../../domain/reference-data/outcome-types';
import { surveyScores } from '../../../../domain/reference-data/surveys';

type Listed = readonly { readonly code: string | number; readonly label: string }[];
type FieldShape =
  | { readonly label: string; readonly kind: 'moment' | 'text' | 'area' | 'yes-no' }
  | { readonly label: string; readonly kind: 'one' | 'several'; readonly list: Listed };

/** How each field that a correction may put right is asked for on a page. */
export const correctableFields = {
  occurredAt: { label: 'When it happened', kind: 'moment' },
  receivedAt: { label: 'When we heard of it', kind: 'moment' },
  reportedAt: { label: 'When it was reported', kind: 'moment' },
  occurredFrom: { label: 'It happened from', kind: 'moment' },
  occurredTo: { label: 'It happened until', kind: 'moment' },
  hearingAt: { label: 'Hearing', kind: 'moment' },
  channel: { label: 'How', kind: 'one', list: channels },
  direction: { label: 'Who contacted whom', kind: 'one', list: contactDirections },
  outcome: { label: 'Outcome', kind: 'one', list: contactOutcomes },
  purposes: { label: 'What it was for', kind: 'several', list: contactPurposes },
  outcomeType: { label: 'Outcome type', kind: 'one', list: outcomeTypes },
  score: { label: 'How satisfied they were', kind: 'one', list: surveyScores },
  ageBand: { label: 'Age band', kind: 'one', list: ageBands },
  ethnicity: { label: 'Ethnicity as self-defined', kind: 'one', list: ethnicities },
  locationType: { label: 'Kind of place', kind: 'one', list: locationTypes },
  ward: { label: 'Ward', kind: 'text' },
  online: { label: 'Online', kind: 'yes-no' },
  crimeReference: { label: 'Crime reference', kind: 'text' },
  incidentReference: { label: 'Incident reference', kind: 'text' },
  summary: { label: 'What happened', kind: 'area' },
  note: { label: 'Note', kind: 'area' },
  findings: { label: 'Findings', kind: 'area' },
} as const satisfies Readonly<Record<string, FieldShape>>;

export const shapeOf = (field: CorrectableField): FieldShape => correctableFields[field];
export type CorrectableField = keyof typeof correctableFields;
export const isCorrectable = (field: string): field is CorrectableField => field in correctableFields;

/** An entry makes sense without these. */
export const removableFields = [
  'receivedAt',
  'occurredFrom',
  'occurredTo',
  'hearingAt',
  'outcomeType',
  'ageBand',
  'ethnicity',
  'locationType',
  'ward',
  'crimeReference',
  'incidentReference',
  'summary',
  'note',
] as const satisfies readonly CorrectableField[];
export const isRemovable = (field: string): boolean => (removableFields as readonly string[]).includes(field);
