import type { ContactFact, Happened, KeyEventFact, ReviewFact } from '../../../src/domain/measures/case-record';
import { instant } from '../../../src/kernel/instant';

/** Happened then, and written down then unless said otherwise. */
export const happened = (occurred: string, recorded = occurred): Happened => ({
  eventId: '0b3f4f0e-6a0a-5f43-9d5b-0c6f4d1f7a01',
  occurredAt: instant(occurred),
  recordedAt: instant(recorded),
});

/** The person was reached by telephone and told something. */
export const aContact = (over: Partial<ContactFact> = {}, ...times: Parameters<typeof happened>): ContactFact => ({
  ...happened(...times),
  channel: 'TELEPHONE',
  direction: 'OUTBOUND',
  outcome: 'REACHED',
  purposes: ['UPDATE'],
  isMeaningful: true,
  isConfirmed: false,
  ...over,
});

/** Nobody answered. */
export const anAttempt = (...times: Parameters<typeof happened>): ContactFact =>
  aContact({ outcome: 'NO_ANSWER', purposes: [], isMeaningful: false }, ...times);

export const aReview = (type: string, ...times: Parameters<typeof happened>): ReviewFact => ({
  ...happened(...times),
  type,
  standardMet: true,
});

export const aKeyEvent = (type: string, receivedAt: string | undefined, ...times: Parameters<typeof happened>): KeyEventFact => ({
  ...happened(...times),
  type,
  receivedAt: receivedAt === undefined ? undefined : instant(receivedAt),
});
