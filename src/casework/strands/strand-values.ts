import { strands } from '../../domain/reference-data/strands';
import type { Strand } from '../../domain/support-case/state';

/** What the checkboxes of strands send: `RACE`, or `RACE/ANTI_BLACK` where it was said more exactly. */
export const strandValues: readonly string[] = strands.flatMap(({ code, subStrands }) => [
  code,
  ...subStrands.map((sub) => `${code}/${sub.code}`),
]);

/** A strand ticked beside one of its sub-strands says nothing more. */
export function toStrands(values: readonly string[]): readonly Strand[] {
  const said = values.map((value) => value.split('/'));
  return said.flatMap(([strand = '', subStrand]) => {
    if (subStrand !== undefined) return [{ strand, subStrand }];
    return said.some(([other, exactly]) => other === strand && exactly !== undefined) ? [] : [{ strand }];
  });
}

export const fromStrands = (perceived: readonly Strand[]): readonly string[] => [
  ...new Set(perceived.flatMap(({ strand, subStrand }) => [strand, ...(subStrand === undefined ? [] : [`${strand}/${subStrand}`])])),
];
