import { instantWords } from '../../../web-kit/filters/instant-words';
import type { PackDocument } from '../pack-document';

export const audienceWords: Readonly<Record<PackDocument['audience'], string>> = {
  MEETING: 'The review meeting',
  PUBLIC: 'The public and the Independent Advisory Group',
};

/** `FROZEN`, or, of figures that nobody froze, whether more may still join them. */
export const standingOf = ({ frozen, provisional }: PackDocument): 'FROZEN' | 'PROVISIONAL' | 'FINAL' =>
  frozen ? 'FROZEN' : provisional ? 'PROVISIONAL' : 'FINAL';

export function standingWords({ frozen, provisional }: PackDocument): string {
  if (frozen) return `Frozen for the meeting: ${instantWords(frozen.at)}`;
  return provisional
    ? 'Provisional: entries that arrive later may still change these figures'
    : 'Final for this instant, but not frozen by a meeting';
}

/** Where figures come from, as every file says it: what, and in which words. */
export function provenanceOf(document: PackDocument): readonly (readonly [what: string, says: string])[] {
  const { marking, audience, period, knownAt, policyVersions, calendarVersions, sha256 } = document;
  return [
    ['Marking', marking],
    ['For', audienceWords[audience]],
    ['Period', `${period.label} (${period.code})`],
    ['As known at', `${instantWords(knownAt)} (${knownAt})`],
    ['Standing', standingWords(document)],
    ['Policy versions', policyVersions.join(', ')],
    ['Working calendars', calendarVersions.join(', ')],
    ['SHA-256 of the figures', sha256],
  ];
}

/** The same in one line of small type. */
export function provenanceLine(document: PackDocument): string {
  const { audience, period, knownAt, policyVersions, sha256 } = document;
  const parts = [period.code, `known at ${knownAt}`, standingOf(document).toLowerCase(), `for ${audienceWords[audience].toLowerCase()}`];
  return [...parts, `policy ${policyVersions.join(', ')}`, `SHA-256 ${sha256}`].join(' · ');
}
