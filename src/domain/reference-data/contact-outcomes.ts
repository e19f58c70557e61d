export const contactOutcomeCodes = ['REACHED', 'NO_ANSWER', 'VOICEMAIL', 'WRONG_NUMBER', 'REFUSED', 'SENT'] as const;
export type ContactOutcome = (typeof contactOutcomeCodes)[number];

export const contactOutcomes = [
  { code: 'REACHED', label: 'Reached' },
  { code: 'NO_ANSWER', label: 'No answer' },
  { code: 'VOICEMAIL', label: 'Voicemail' },
  { code: 'WRONG_NUMBER', label: 'Wrong number' },
  { code: 'REFUSED', label: 'Did not wish to speak' },
  { code: 'SENT', label: 'Message sent' },
] as const;

/** Tried and not reached: never satisfies a duty of contact. */
export const attemptOutcomes: readonly ContactOutcome[] = ['NO_ANSWER', 'VOICEMAIL', 'WRONG_NUMBER', 'REFUSED'];

export const stillSafeCodes = ['YES', 'NO', 'NOT_ASKED'] as const;
export type StillSafe = (typeof stillSafeCodes)[number];

export const stillSafeAnswers = [
  { code: 'YES', label: 'Yes, this way is still safe' },
  { code: 'NO', label: 'No, this way is no longer safe' },
  { code: 'NOT_ASKED', label: 'Could not ask' },
] as const;
