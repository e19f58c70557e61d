import { caseKinds } from '../reference-data/case-kinds';
import { codesOf, labelOf } from '../reference-data/entry';
import { locationTypes } from '../reference-data/location-types';
import { strands } from '../reference-data/strands';
import { countedAt } from './counted-at';
import { howCounted } from './how-counted';
import { knownKind } from './known-kind';
import type { Measure, MeasureTable } from './measure';
import { notRecorded, strandLabel, strandsOf } from './strand-pairs';

const kinds = codesOf(caseKinds.filter(({ victim }) => victim === 'PUBLIC'));
const apart = 'Crimes and incidents that are not crimes are different things and are not added up.';
const ofKinds = {
  rows: kinds,
  byLpu: true,
  rowsAddUp: false,
  note: apart,
  labelOf: (row, pack) => knownKind(row, pack).label,
} satisfies Partial<MeasureTable>;
const byUnit: MeasureTable = { ...ofKinds, id: 'M3.LPU', title: 'Cases recorded, by unit and kind', kind: 'COUNT', unit: 'cases' };
const online: MeasureTable = { ...ofKinds, id: 'M3.ONLINE', title: 'Online against not, by kind', kind: 'SHARE', unit: 'cases' };

const ofStrands = {
  kind: 'SHARE',
  unit: 'case-strand pairs',
  byLpu: false,
  rows: codesOf(strands),
  rowsAddUp: false,
  note: 'A case with several strands counts once under each, so the rows add up to more than the number of cases.',
  labelOf: strandLabel,
} as const;
const onlineCrimes: MeasureTable = { ...ofStrands, id: 'M3.ONLINE_STRAND_CRIME', title: 'Hate crimes online, by strand' };
const onlineIncidents: MeasureTable = {
  ...ofStrands,
  id: 'M3.ONLINE_STRAND_NON_CRIME',
  title: 'Incidents that are not crimes online, by strand',
};

const ofPlaces = {
  kind: 'COUNT',
  unit: 'cases',
  byLpu: false,
  rows: [...codesOf(locationTypes).map(String), notRecorded],
  rowsAddUp: true,
  labelOf: (row) => (row === notRecorded ? 'Not recorded' : labelOf(locationTypes, row)),
} satisfies Partial<MeasureTable>;
const placesOfCrimes: MeasureTable = { ...ofPlaces, id: 'M3.LOCATION_CRIME', title: 'Hate crimes recorded, by type of place' };
const placesOfIncidents: MeasureTable = {
  ...ofPlaces,
  id: 'M3.LOCATION_NON_CRIME',
  title: 'Incidents that are not crimes, by type of place',
};

/** M3 (facts.md §5.2): where it happened: the unit of recording for ever, online or not, and what sort of place. */
export const volumeByPlace: Measure = {
  id: 'M3',
  version: 1,
  title: 'Volume by unit, online and place',
  section: 'VOLUMES',
  about: 'PUBLIC',
  definition:
    'Cases by the local policing unit and the kind that each had when it was recorded; of these, how many have the online flag (online and social media); case-strand pairs of cases with the online flag, of all case-strand pairs of that strand; and cases by type of place. A case counts in the month in which it was recorded. In the tables by strand and by place, cases of a kind that is a crime, as recorded, are apart from all others.',
  denominator:
    'Online: all cases of that kind recorded in the month; by strand, all case-strand pairs of that strand. The rest are counts and have none.',
  traps: [
    'A case that was handed to another unit still counts where it was recorded.',
    'Online is the flag and nothing else: a case whose place is “Online” without the flag is not counted as online here; M16 shows how often that is so. Social media has no flag of its own.',
    'Flag and place are as corrected since, as known then; kind, strands and unit are as recorded.',
    howCounted.leftOut,
    howCounted.months,
  ],
  source: 'An assumption of the default policy. HMICFRS looked at how forces use the online flag (Understanding the difference, 2018).',
  tables: [byUnit, online, onlineCrimes, onlineIncidents, placesOfCrimes, placesOfIncidents],
  *count(record, { pack }) {
    const share = { kind: 'SHARE', n: record.online ? 1 : 0, of: 1 } as const;
    const { crime } = knownKind(record.kind, pack);
    const at = record.recordedAt;
    yield countedAt(byUnit, record.kind, at, record, { kind: 'COUNT', n: 1 });
    yield countedAt(online, record.kind, at, record, share);
    const places = crime ? placesOfCrimes : placesOfIncidents;
    yield countedAt(places, record.locationType ?? notRecorded, at, record, { kind: 'COUNT', n: 1 });
    for (const strand of strandsOf(record)) yield countedAt(crime ? onlineCrimes : onlineIncidents, strand, at, record, share);
  },
};
