import { entryFor, labelOf } from '../../../domain/reference-data/entry';
import { promiseConsents } from '../../../domain/reference-data/promise-consents';
import { strands } from '../../../domain/reference-data/strands';
import type { Strand } from '../../../domain/support-case/state';

/** `Race (Anti-Black), Sex`. */
export const strandWords = (held: readonly Strand[]): string =>
  held
    .map(({ strand, subStrand }) => {
      const entry = entryFor(strands, strand);
      const detail = subStrand === undefined ? '' : ` (${labelOf(entry?.subStrands ?? [], subStrand)})`;
      return `${entry?.label ?? plainWords(strand)}${detail}`;
    })
    .join(', ');

/** `SUPPORT_OFFICER` is "Support officer". */
export const plainWords = (code: string): string => `${code.charAt(0)}${code.slice(1).toLowerCase().replaceAll('_', ' ')}`;

/** What somebody agreed to; anything but what a colleague is asked is in the force's own words. */
export const consentWords = (scope: string): string => entryFor(promiseConsents, scope)?.label ?? plainWords(scope);

export const listed = (codes: readonly string[] | undefined, label: (code: string) => string): string | undefined =>
  codes && codes.length > 0 ? codes.map(label).join(', ') : undefined;
