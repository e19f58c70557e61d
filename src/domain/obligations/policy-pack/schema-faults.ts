import type { z } from 'zod';
import { fault, type PackFault, pointerTo, quoted } from './pack-fault';

type Issue = z.core.$ZodIssue;

/** What a document has that its schema does not take, one fault a place. */
export const schemaFaults = (issues: readonly Issue[]): readonly PackFault[] => issues.flatMap(faultsOf);

function faultsOf(issue: Issue): readonly PackFault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => fault(pointerTo([...issue.path, key]), `${quoted(key)} is not a field that can stand here`));
  const meant = issue.code === 'invalid_union' ? issue.errors.filter(isMeant) : [];
  if (meant.length === 1) return (meant[0] ?? []).flatMap((within) => faultsOf({ ...within, path: [...issue.path, ...within.path] }));
  return [fault(pointerTo(issue.path), wordsOf(issue))];
}

/** Of the forms that something can have, the one whose fields are all there: its faults say more than that no form fits. */
const isMeant = (issues: readonly Issue[]): boolean =>
  issues.every((issue) => issue.path.length > 0 && issue.code !== 'unrecognized_keys' && !isMissing(issue));

const isMissing = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.message.endsWith('received undefined');

function wordsOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(issue) ? 'is missing' : `must be ${kindWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${oneOf(issue.values.map(String))}`;
    case 'too_small':
      return issue.origin === 'number' ? `must be at least ${String(issue.minimum)}` : 'must not be empty';
    case 'too_big':
      return issue.origin === 'number' ? `must be at most ${String(issue.maximum)}` : `must be at most ${String(issue.maximum)} long`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? `must be ${oneOf(issue.options.map(String))}` : issue.message;
    default:
      return issue.message;
  }
}

const kindWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const oneOf = (values: readonly string[]): string => (values.length === 1 ? (values[0] ?? '') : `one of ${values.join(', ')}`);
