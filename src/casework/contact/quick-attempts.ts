import type { Channel } from '../../domain/reference-data/channels';
import type { ContactOutcome } from '../../domain/reference-data/contact-outcomes';

export type QuickAttempt = { readonly code: string; readonly text: string; readonly channel: Channel; readonly outcome: ContactOutcome };

/** What is told in one tap: we tried now, in this way, and did not get through. */
export const quickAttempts: readonly QuickAttempt[] = [
  { code: 'RANG_NO_ANSWER', text: 'Rang: no answer', channel: 'TELEPHONE', outcome: 'NO_ANSWER' },
  { code: 'RANG_VOICEMAIL', text: 'Rang: left a voicemail', channel: 'TELEPHONE', outcome: 'VOICEMAIL' },
  { code: 'RANG_WRONG_NUMBER', text: 'Rang: wrong number', channel: 'TELEPHONE', outcome: 'WRONG_NUMBER' },
  { code: 'CALLED_NO_ANSWER', text: 'At the door: no answer', channel: 'IN_PERSON', outcome: 'NO_ANSWER' },
];

export const quickAttemptCodes: readonly string[] = quickAttempts.map(({ code }) => code);
export const quickAttempt = (code: string | undefined): QuickAttempt | undefined => quickAttempts.find((attempt) => attempt.code === code);
