import type { Entry } from '../../../../casework/case-timeline/entries';
import type { Say } from '../../../../casework/case-timeline/words/entry-words';
import { correctable } from '../../../../domain/support-case/correctable';
import type { Personal } from '../../../../kernel/personal';
import { type CorrectableField, isCorrectable } from './correctable-fields';

export type StandingValue = string | number | boolean | readonly string[];
export type StandingValues = Readonly<Partial<Record<CorrectableField, StandingValue>>>;

/** The fields of this kind of entry that can be put right; none for a sealed one. */
export const fieldsOf = ({ type, sealed }: Entry): readonly CorrectableField[] =>
  sealed ? [] : (correctable[type] ?? []).filter(isCorrectable);

const isPersonal = (value: unknown): value is Personal => typeof value === 'object' && value !== null && 'about' in value;

/** What an entry says now: as written, then each correction in its turn. Texts are opened for the page. */
export function standingValues(entry: Entry, say: Say): StandingValues {
  const written = (entry.data ?? {}) as Readonly<Record<string, unknown>>;
  const values = new Map<string, unknown>(fieldsOf(entry).map((field) => [field, written[field]]));
  for (const { data } of entry.corrections) {
    const { removed = [], ...corrected } = data.corrected;
    for (const [field, value] of Object.entries(corrected)) values.set(field, value);
    for (const field of removed) values.delete(field);
  }
  const present = [...values].filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.map(([field, value]) => [field, isPersonal(value) ? say.open(value) : value]));
}
