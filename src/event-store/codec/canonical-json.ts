import { canonicalize } from 'json-canonicalize';
import { UnstorableValue } from './codec-errors';

/** RFC 8785 text of a plain JSON value; absent and `undefined` members are the same. Throws UnstorableValue. */
export function canonicalJson(value: unknown): string {
  let text: string;
  try {
    text = canonicalize(value);
  } catch (error) {
    throw new UnstorableValue({ cause: error });
  }
  // JSON.stringify writes a lone surrogate, and nothing else, as \ud…; a backslash that somebody typed looks the same, so look closer.
  if (text.includes('\\ud') && !isWellFormedThroughout(value)) throw new UnstorableValue();
  return text;
}

const loneSurrogate = /\p{Surrogate}/u;

function isWellFormedThroughout(value: unknown): boolean {
  if (typeof value === 'string') return !loneSurrogate.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => !loneSurrogate.test(key) && isWellFormedThroughout(member));
}
