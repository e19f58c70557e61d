import type { PolicyPack } from '../obligations/policy-pack/policy-pack';
import { strands } from '../reference-data/strands';
import type { CaseRecord } from './case-record';

/** A sub-strand that was not given. */
export const notRecorded = 'NOT_RECORDED';

/** The different strands that a case was recorded with: one case-strand pair each. */
export const strandsOf = (record: CaseRecord): readonly string[] => [...new Set(record.strands.map(({ strand }) => strand))];

/** The different pairs of strand and sub-strand, `RACE:ANTI_BLACK`. */
export const subStrandsOf = (record: CaseRecord): readonly string[] => [
  ...new Set(record.strands.map(({ strand, subStrand }) => `${strand}:${subStrand ?? notRecorded}`)),
];

/** Whether the policy divides that strand at all. */
export const isDivided = (strand: string, pack: PolicyPack): boolean => (strandOf(strand, pack)?.subStrands.length ?? 0) > 0;

export const strandLabel = (strand: string, pack: PolicyPack): string => strandOf(strand, pack)?.label ?? strand;

export function subStrandLabel(row: string, pack: PolicyPack): string {
  const [strand = '', subStrand = ''] = row.split(':');
  const known = strandOf(strand, pack)?.subStrands.find(({ code }) => code === subStrand);
  const label = subStrand === notRecorded ? 'not recorded' : (known?.label ?? subStrand);
  return `${strandLabel(strand, pack)}: ${label}`;
}

/** A strand that the pack has no more is known from the lists. */
const strandOf = (asked: string, pack: PolicyPack) => [...pack.strands, ...strands].find(({ code }) => code === asked);
