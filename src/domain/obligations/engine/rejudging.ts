import type { ContactId, EventId } from '../../../kernel/ids';
import type { Happening } from './happening';
import { ariseFrom } from './arising-from';
import { endDuty } from './ending';
import { isStillCaused } from './matches';
import { mendReviews } from './mending-reviews';
import type { Obligation } from './owed';
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
  for (const duty of reckoning.owed.obligations) if (duty.causedBy === corrects) unsettle(reckoning, duty, entry, eventId);
  if (entry.fact === 'CONTACT') ariseFrom(reckoning, entry);
  for (const { obligationId } of reckoning.owed.obligations) judgeAgain(reckoning, { obligationId }, eventId);
  mendReviews(reckoning, eventId);
}

/** Ends what the entry, as it stands now, would not have caused. */
function unsettle(reckoning: Reckoning, duty: Obligation, entry: Happening, because: EventId): void {
  const rule = pinnedRule(reckoning, duty)?.rule;
  if (!rule) return;
  const stands = duty.endedBecause === undefined && duty.status !== 'REPLACED' && duty.status !== 'WAIVED';
  if (isStillCaused(rule, entry) || !stands) return;
  endDuty(reckoning, duty, 'CAUSE_CORRECTED', { eventId: because, endedAt: reckoning.at });
}

/** Proof was seen of what was entered late. */
export function rejudgeConfirmed(reckoning: Reckoning, eventId: EventId, contactId: ContactId): void {
  const isIt = (known: Happening): boolean => known.fact === 'CONTACT' && known.contactId === contactId;
  const entry = reckoning.owed.happenings.find(isIt);
  if (!entry) return;
  for (const duty of reckoning.owed.obligations) if (duty.metBy === entry.eventId) judgeAgain(reckoning, duty, eventId);
}
