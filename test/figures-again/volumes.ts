import type { KnownCase } from './known-case';
import type { KnownLog } from './known-log';
import type { Line } from './line';
import { crimeOrNot } from './kinds';

/** M1: one for each case, under the kind and in the month in which it was recorded. */
export const volumeByKind = ({ opened, month, lpu }: KnownCase): readonly Line[] => [
  { table: 'M1.KIND', row: opened.data.kind, month, lpu },
];

const strandsOf = ({ opened }: KnownCase): readonly string[] => [...new Set(opened.data.strands.map(({ strand }) => strand))];
const subStrandsOf = ({ opened }: KnownCase): readonly string[] => [
  ...new Set(opened.data.strands.map(({ strand, subStrand }) => `${strand}:${subStrand ?? 'NOT_RECORDED'}`)),
];

/** M2: each strand of a case once, and each pair of strand and sub-strand once. */
export function volumeByStrand(aCase: KnownCase, log: KnownLog): readonly Line[] {
  const { month, lpu } = aCase;
  const kind = crimeOrNot(aCase, log);
  return [
    ...strandsOf(aCase).map((row) => ({ table: `M2.STRAND_${kind}`, row, month, lpu })),
    ...subStrandsOf(aCase).map((row) => ({ table: `M2.SUB_STRAND_${kind}`, row, month, lpu })),
  ];
}

/** M3: by unit and kind, online and not, by strand online, and by place. */
export function volumeByPlace(aCase: KnownCase, log: KnownLog): readonly Line[] {
  const { month, lpu } = aCase;
  const { kind, online, locationType = 'NOT_RECORDED' } = aCase.opened.data;
  const crime = crimeOrNot(aCase, log);
  return [
    { table: 'M3.LPU', row: kind, month, lpu },
    { table: 'M3.ONLINE', row: kind, month, lpu, is: online },
    ...strandsOf(aCase).map((row) => ({ table: `M3.ONLINE_STRAND_${crime}`, row, month, lpu, is: online })),
    { table: `M3.LOCATION_${crime}`, row: locationType, month, lpu },
  ];
}
