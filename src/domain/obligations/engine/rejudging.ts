import type { ContactId, EventId } from '../../../kernel/ids';
import type { Happening } from './happening';
import { ariseFrom } from './arising-from';
import { endDuty } from './ending';
import { isStillCaused } from './matches';
import type { Obligation } from './owed';
import { isOwed } from './owed';
import type { Reckoning } from './reckoning';
import { pinnedRule } from './reckoning';
import { judgeAgain } from './telling';

type Correcting = { readonly eventId: EventId; readonly corrects: EventId };

/**
 * An entry was put right, or sealed as somebody else's: whatever was judged by it is judged again, and what it had caused ends or comes
 * back. Deadlines stand as they were pinned.
 */
export function rejudgeAfter(reckoning: Reckoning, { eventId, corrects }: Correcting): void {
  const entry = reckoning.owed.happenings.find((known) => known.eventId === corrects);
  if (!entry) return;
  const freed = reckoning.owed.obligations.filter((duty) => duty.causedBy === corrects && unsettle(reckoning, duty, entry, eventId));
  for (const happening of reckoning.owed.happenings) {
    const begins = happening === entry || freed.some((duty) => duty.startedAt === happening.startsAt);
    if (begins && happening.fact === 'CONTACT') ariseFrom(reckoning, happening);
  }
  for (const { obligationId } of reckoning.owed.obligations) judgeAgain(reckoning, { obligationId }, eventId);
  keepOneNextReview(reckoning, eventId);
}

/** Ends what the entry, as it stands now, would not have caused; answers whether it did. */
function unsettle(reckoning: Reckoning, duty: Obligation, entry: Happening, because: EventId): boolean {
  const rule = pinnedRule(reckoning, duty)?.rule;
  if (!rule) return false;
  const stands = duty.endedBecause === undefined && duty.status !== 'REPLACED' && duty.status !== 'WAIVED';
  if (isStillCaused(rule, entry) || !stands) return false;
  endDuty(reckoning, duty, 'CAUSE_CORRECTED', { eventId: because, endedAt: reckoning.at });
  return true;
}

/** Law 5: where a review turned out to have been at another time, the next one is still due once, the sooner of them. */
function keepOneNextReview(reckoning: Reckoning, because: EventId): void {
  const next = reckoning.owed.obligations
    .filter((duty) => isOwed(duty) && isNextReview(reckoning, duty))
    .toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
  for (const duty of next.slice(1)) endDuty(reckoning, duty, 'CAUSE_CORRECTED', { eventId: because, endedAt: reckoning.at });
}

function isNextReview(reckoning: Reckoning, duty: Obligation): boolean {
  const reviews = pinnedRule(reckoning, duty)?.pack.reviews;
  return reviews !== undefined && [reviews.next, reviews.broughtForward].includes(duty.rule);
}

/** Proof was seen of what was entered late. */
export function rejudgeConfirmed(reckoning: Reckoning, eventId: EventId, contactId: ContactId): void {
  const isIt = (known: Happening): boolean => known.fact === 'CONTACT' && known.contactId === contactId;
  const entry = reckoning.owed.happenings.find(isIt);
  if (!entry) return;
  for (const duty of reckoning.owed.obligations) if (duty.metBy === entry.eventId) judgeAgain(reckoning, duty, eventId);
}
