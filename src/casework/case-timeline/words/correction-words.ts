import { ageBands } from '../../../domain/reference-data/age-bands';
import { channels, contactDirections } from '../../../domain/reference-data/channels';
import { contactOutcomes } from '../../../domain/reference-data/contact-outcomes';
import { contactPurposes } from '../../../domain/reference-data/contact-purposes';
import { labelOf } from '../../../domain/reference-data/entry';
import { ethnicities } from '../../../domain/reference-data/ethnicities';
import { locationTypes } from '../../../domain/reference-data/location-types';
import { outcomeTypes } from '../../../domain/reference-data/outcome-types';
import { surveyScores } from '../../../domain/reference-data/surveys';
import type { SupportCaseEvent } from '../../../domain/support-case/events';
import { listed } from './code-words';
import { type Fact, moment, opened, type Say, told } from './entry-words';

type Corrected = Extract<SupportCaseEvent, { type: 'EntryCorrected' }>['data']['corrected'];

const fieldNames: Readonly<Record<string, string>> = {
  occurredAt: 'When it happened',
  receivedAt: 'When we heard of it',
  reportedAt: 'When it was reported',
  occurredFrom: 'It happened from',
  occurredTo: 'It happened until',
  hearingAt: 'Hearing',
  crimeReference: 'Crime reference',
  incidentReference: 'Incident reference',
  ageBand: 'Age band',
  locationType: 'Kind of place',
  outcomeType: 'Outcome type',
};
const nameOf = (field: string): string => fieldNames[field] ?? `${field.charAt(0).toUpperCase()}${field.slice(1)}`;

/** What stands now in place of what was written. */
export function correctedFacts(corrected: Corrected, say: Say): readonly (Fact | undefined)[] {
  const moments = ['occurredAt', 'receivedAt', 'reportedAt', 'occurredFrom', 'occurredTo', 'hearingAt'] as const;
  const texts = ['crimeReference', 'incidentReference', 'summary', 'note', 'findings'] as const;
  const { channel, direction, outcome, purposes, outcomeType, score, ageBand, ethnicity, locationType, ward, online, removed } = corrected;
  return [
    ...moments.map((field) => moment(nameOf(field), corrected[field])),
    told('Channel', channel && labelOf(channels, channel)),
    told('Direction', direction && labelOf(contactDirections, direction)),
    told('Outcome', outcome && labelOf(contactOutcomes, outcome)),
    told(
      'Purposes',
      listed(purposes, (code) => labelOf(contactPurposes, code)),
    ),
    told('Outcome type', outcomeType === undefined ? undefined : `${outcomeType} ${labelOf(outcomeTypes, outcomeType)}`),
    told('Satisfied', score === undefined ? undefined : labelOf(surveyScores, score)),
    told('Age band', ageBand && labelOf(ageBands, ageBand)),
    told('Ethnicity', ethnicity && labelOf(ethnicities, ethnicity)),
    told('Kind of place', locationType && labelOf(locationTypes, locationType)),
    told('Ward', ward),
    told('Online', online === undefined ? undefined : online ? 'Yes' : 'No'),
    ...texts.map((field) => opened(nameOf(field), corrected[field], say)),
    told('Not true, taken away', listed(removed, nameOf)),
  ];
}
