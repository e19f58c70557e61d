import { plainWords } from '../../case-timeline/words/code-words';

const words: Readonly<Record<string, string>> = {
  INSPECTOR: 'the Inspector',
  DUTY_INSPECTOR: 'the duty inspector',
  OFFICER_IN_CASE: 'the officer in the case',
  NAMED_PERSON: 'whoever was directed',
};

/** Whose duty it is, as "owed by …" goes on. */
export const owedByWords = (role: string): string => words[role] ?? `the ${plainWords(role).toLowerCase()}`;
