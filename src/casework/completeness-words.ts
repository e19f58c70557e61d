import type { CompletenessFault } from '../domain/obligations/completeness';

/** What is wrong with the reviews of a case, as people read it. */
export const completenessWords: Readonly<Record<CompletenessFault, string>> = {
  FIRST_REVIEW_MISSING: 'The first review is neither due, done nor exempt.',
  FIRST_REVIEW_DUE_TWICE: 'The first review is due twice.',
  FIRST_REVIEW_DUE_AND_DONE: 'The first review is done, and still due.',
  FIRST_REVIEW_DUE_AND_EXEMPT: 'The first review is exempt, and still due.',
  FIRST_REVIEW_DONE_AND_EXEMPT: 'The first review is both done and exempt.',
  NEXT_REVIEW_MISSING: 'The case is open and its first review is done, but no next review is due.',
  NEXT_REVIEW_DUE_TWICE: 'More than one next review is due.',
  REVIEW_DUE_IN_CLOSED_CASE: 'The case is closed, and a review is still due.',
  REVIEW_DUE_IN_DUPLICATE: 'The case was found to be a duplicate, and a review is still due.',
  POLICY_UNKNOWN: 'Something is owed under a policy pack that this log never adopted.',
};
