import { channels } from '../../domain/reference-data/channels';
import { attemptOutcomes, contactOutcomes } from '../../domain/reference-data/contact-outcomes';
import { labelOf } from '../../domain/reference-data/entry';
import { localDay } from '../../domain/support-case/times';
import type { ContactMark } from '../../domain/support-case/state';
import type { ContactDetails } from './contact-details';

/** Attempts since the person was last reached, this one included: how many, and on how many local days. */
export function attemptsSince(
  contacts: readonly Pick<ContactMark, 'outcome' | 'occurredAt'>[],
  now: ContactDetails,
): { count: number; days: number } {
  const reached = contacts.filter(({ outcome }) => outcome === 'REACHED').map(({ occurredAt }) => occurredAt);
  const since = [...contacts, now].filter(
    ({ outcome, occurredAt }) => attemptOutcomes.includes(outcome) && reached.every((moment) => moment <= occurredAt),
  );
  return { count: since.length, days: new Set(since.map(({ occurredAt }) => localDay(occurredAt))).size };
}

/** What was saved and what comes next, for the page that follows; nothing personal in it. */
export function savedWords(
  details: ContactDetails,
  contactsBefore: readonly Pick<ContactMark, 'outcome' | 'occurredAt'>[],
): readonly string[] {
  const what = `Saved: ${labelOf(channels, details.channel).toLowerCase()}, ${labelOf(contactOutcomes, details.outcome).toLowerCase()}.`;
  const next: string[] = [];
  if (attemptOutcomes.includes(details.outcome)) {
    const { count, days } = attemptsSince(contactsBefore, details);
    next.push(
      days >= 3
        ? `They were tried ${count} times on ${days} different days. Ask the Inspector to decide what comes next.`
        : `Attempt ${count} since they were last reached. Try again on another day, in a way that they agreed to.`,
    );
  }
  if (details.outcome === 'WRONG_NUMBER') next.push('Check the number before anybody rings it again.');
  if (details.stillSafe === 'NO') next.push('This way is no longer safe: agree a new contact plan before anybody gets in touch again.');
  if (details.referralAnswer === 'ACCEPTED') next.push('They accepted a referral: record it with the organisation’s name.');
  if (details.referralAnswer === 'DECLINED') next.push('They declined a referral: record it in their own words.');
  return [[what, ...next].join(' ')];
}
