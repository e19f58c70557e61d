import { codeWords } from '../../web-kit/filters/code-words';
import { localDateWords, timeWords } from '../../web-kit/filters/instant-words';
import type { LookupLine } from './lookup-line';
import { reasonWords } from './reason-words';

const both = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** "14 May 2026, from 09:12 to 09:40: Rosalind Achterberg (Inspector), to review the case". */
export function lookupWords({ on, name, roles, from, until, reasons, inListsOnly }: LookupLine): string {
  const [first, last] = [timeWords(from), timeWords(until)];
  const when = first === last ? `at ${first}` : `from ${first} to ${last}`;
  const as = both.format(roles.map(codeWords));
  const why = reasons.length > 0 ? `, ${both.format(reasons.map((reason) => reasonWords[reason]))}` : '';
  const how = inListsOnly ? ', in a list of cases, without opening it' : '';
  return `${localDateWords(on)}, ${when}: ${name} (${as})${why}${how}`;
}
