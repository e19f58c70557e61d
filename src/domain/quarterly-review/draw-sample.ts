import type { CaseId } from '../../kernel/ids';

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex: handed in, for the domain has no machinery of its own. */
export type Digest = (text: string) => string;

/** As few and as many as a panel reads in one meeting, where nobody says otherwise (facts.md §8.4). */
export const usualSampleSize = 12;

/**
 * Who is drawn, without anybody's choosing: each eligible case has a lot, `SHA-256(<seed> LF <case id>)` with the seed and the id in
 * lower case; the lowest lots in the order of their hex are the sample, in that order. The seed is the SHA-256 of the frozen figures,
 * so that it was fixed before anybody drew, and anybody who has the list of eligible cases can draw again and gets the same. A case
 * that is left out later moves nobody else's lot.
 */
export function drawSample(
  eligible: readonly CaseId[],
  { seed, size, digest }: { readonly seed: string; readonly size: number; readonly digest: Digest },
): readonly CaseId[] {
  return [...new Set(eligible)]
    .map((caseId) => ({ caseId, lot: digest(`${seed}\n${caseId}`) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, size)
    .map(({ caseId }) => caseId);
}
