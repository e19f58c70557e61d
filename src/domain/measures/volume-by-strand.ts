import { codesOf } from '../reference-data/entry';
import { strands } from '../reference-data/strands';
import { countedAt } from './counted-at';
import { howCounted } from './how-counted';
import { knownKind } from './known-kind';
import type { Measure, MeasureTable } from './measure';
import { strandLabel, strandsOf, subStrandLabel, subStrandsOf } from './strand-pairs';

const note = 'A case can have several strands and counts once under each, so the rows add up to more than the number of cases.';
const shape = { kind: 'COUNT', unit: 'case-strand pairs', byLpu: false, rowsAddUp: false, note } as const;
const byStrand = { ...shape, rows: codesOf(strands), labelOf: strandLabel };
const bySubStrand = { ...shape, labelOf: subStrandLabel };

const crimes: MeasureTable = { ...byStrand, id: 'M2.STRAND_CRIME', title: 'Hate crimes recorded, by strand' };
const incidents: MeasureTable = { ...byStrand, id: 'M2.STRAND_NON_CRIME', title: 'Incidents that are not crimes, by strand' };
const subCrimes: MeasureTable = { ...bySubStrand, id: 'M2.SUB_STRAND_CRIME', title: 'Hate crimes recorded, by sub-strand' };
const subIncidents: MeasureTable = {
  ...bySubStrand,
  id: 'M2.SUB_STRAND_NON_CRIME',
  title: 'Incidents that are not crimes, by sub-strand',
};

/** M2 (facts.md §5.2): what was perceived as targeted. Counts pairs of a case and a strand, as the national return does. */
export const volumeByStrand: Measure = {
  id: 'M2',
  version: 1,
  title: 'Volume by strand',
  section: 'VOLUMES',
  about: 'PUBLIC',
  definition:
    'The number of pairs of a case and a strand (the characteristic perceived as targeted) that it was recorded with, and the same by sub-strand. Each strand of a case counts once, and each pair of strand and sub-strand once. A pair counts in the month in which the case was recorded. Cases of a kind that is a crime, as recorded, and all others are in tables of their own.',
  denominator: 'None: this is a count of case-strand pairs.',
  traps: [
    note,
    'Strands are those that the case was recorded with: one that was added or taken away since changes nothing here.',
    'The strand is what was perceived to be targeted; the victim need not belong to that group.',
    'A strand without a sub-strand is in the row “not recorded” of its sub-strands; so is one that the policy does not divide.',
    howCounted.leftOut,
    howCounted.months,
  ],
  source:
    'The national return of hate crime counts both offences and strands, and the strands add up to more than the offences (Home Office).',
  tables: [crimes, subCrimes, incidents, subIncidents],
  *count(record, { pack }) {
    const [whole, sub] = knownKind(record.kind, pack).crime ? [crimes, subCrimes] : [incidents, subIncidents];
    for (const strand of strandsOf(record)) yield countedAt(whole, strand, record.recordedAt, record, { kind: 'COUNT', n: 1 });
    for (const pair of subStrandsOf(record)) yield countedAt(sub, pair, record.recordedAt, record, { kind: 'COUNT', n: 1 });
  },
};
