import type { OutOfPlanReason } from '../../domain/support-case/refusal';

const words: Readonly<Record<OutOfPlanReason, string>> = {
  CHANNEL: 'They did not agree to be contacted in this way.',
  TIME: 'It was not a safe time.',
  VOICEMAIL: 'They asked that no voicemail is left.',
  NO_CONTACT_REQUESTED: 'They asked for no routine contact.',
  PERSON_DIED: 'The person has died.',
};

export const outOfPlanWords = (why: readonly OutOfPlanReason[]): readonly string[] => why.map((reason) => words[reason]);
