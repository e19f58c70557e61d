import { attemptOutcomes } from '../../domain/reference-data/contact-outcomes';
import type { CaseFile, FiledContact } from './case-file';

/** The latest contact in which the person was reached. Contacts are entered in any order: what counts is when each happened. */
export const lastReached = ({ contacts }: Pick<CaseFile, 'contacts'>): FiledContact | undefined =>
  contacts.filter(({ outcome }) => outcome === 'REACHED').reduce<FiledContact | undefined>(later, undefined);

/** Attempts since then, in the order in which they happened. */
export function attemptsSince(file: Pick<CaseFile, 'contacts'>): readonly FiledContact[] {
  const reached = lastReached(file);
  return file.contacts
    .filter(({ outcome, occurredAt }) => isAttempt(outcome) && (!reached || reached.occurredAt < occurredAt))
    .toSorted((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1));
}

const later = (one: FiledContact | undefined, other: FiledContact): FiledContact =>
  one && other.occurredAt < one.occurredAt ? one : other;

const isAttempt = (outcome: string): boolean => (attemptOutcomes as readonly string[]).includes(outcome);
