import { canonicalize } from 'json-canonicalize';
import { UnstorableValue } from './codec-errors';

/** RFC 8785 text of a plain JSON value; absent and `undefined` members are the same. Throws UnstorableValue. */
export function canonicalJson(value: unknown): string {
  const text = isInOrder(value) ? JSON.stringify(value) : canonicalized(value);
  // JSON.stringify writes a lone surrogate, and nothing else, as \ud…; a backslash that somebody typed looks the same, so look closer.
  if (text.includes('\\ud') && !isWellFormedThroughout(value)) throw new UnstorableValue();
  return text;
}

function canonicalized(value: unknown): string {
  try {
    return canonicalize(value);
  } catch (error) {
    throw new UnstorableValue({ cause: error });
  }
}

/** Whether every member already stands where RFC 8785 wants it: JSON.stringify then writes the very same text, in half the time. */
function isInOrder(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'string' || typeof value === 'boolean' || value === null;
  if (Array.isArray(value)) return value.every(isInOrder);
  let before = '';
  for (const name of Object.keys(value)) {
    if (name < before || !isInOrder((value as Record<string, unknown>)[name])) return false;
    before = name;
  }
  return Object.getPrototypeOf(value) === Object.prototype;
}

const loneSurrogate = /\p{Surrogate}/u;

function isWellFormedThroughout(value: unknown): boolean {
  if (typeof value === 'string') return !loneSurrogate.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => !loneSurrogate.test(key) && isWellFormedThroughout(member));
}
