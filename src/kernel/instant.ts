/** A moment, as ISO 8601 UTC with milliseconds (`2026-03-02T09:00:00.000Z`). Two of them compare as text. */
export type Instant = string & { readonly __brand: 'Instant' };

/** A date in local (Europe/London) casework, `YYYY-MM-DD`. Never a moment. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const localDatePattern = /^\d{4}-\d{2}-\d{2}$/;

export const isInstant = (text: string): text is Instant => instantPattern.test(text);
export const isLocalDate = (text: string): text is LocalDate => localDatePattern.test(text);

/** For literals in code and data that was checked before; throws a TypeError on anything else. */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new TypeError('an instant is written YYYY-MM-DDTHH:MM:SS.mmmZ');
  return text;
}

export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new TypeError('a local date is written YYYY-MM-DD');
  return text;
}
