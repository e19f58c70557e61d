import { hour, minute, toInstant } from '../moments';
import { mishapWords } from '../words/casework-words';
import { say } from '../words/say';
import type { Teller } from './teller';

/** Slips of every day, put right: a correction, a sealed entry, a late entry that a supervisor confirms, consent taken back. */
export function putRight(teller: Teller): void {
  const { chance, supervisor, staff } = teller;
  const contacts = teller.entries.filter((entry) => entry.type === 'ContactRecorded');
  const contact = contacts.length > 0 ? chance.pick(contacts) : undefined;
  const at = teller.now + chance.int(1, 50) * hour;
  if (contact && chance.chance(0.07)) {
    const { eventId, contactId, by } = contact;
    const moved = Math.max(contact.occurred - chance.int(10, 180) * minute, teller.plan.reportedAt);
    const corrected = chance.chance(0.6) ? { occurredAt: toInstant(moved) } : { note: say(chance, mishapWords.correctedNote) };
    teller.deed(by, at, at, {
      type: 'CorrectEntry',
      data: {
        eventId,
        entry: { type: 'ContactRecorded', contactId: contactId as never },
        corrected,
        reason: say(chance, mishapWords.correction),
      },
    });
  }
  if (contact && chance.chance(0.006)) {
    const { eventId, contactId } = contact;
    const ground = chance.pick(['WRONG_PERSON', 'ENDANGERS_SOMEONE', 'OTHER'] as const);
    const by = chance.chance(0.6) ? supervisor : staff.dataProtection;
    teller.deed(by, at, at, {
      type: 'SealEntry',
      data: { eventId, entry: { type: 'ContactRecorded', contactId: contactId as never }, ground, reason: say(chance, mishapWords.sealed) },
    });
    teller.entries.splice(teller.entries.indexOf(contact), 1);
  }
  const late = contacts.find((entry) => entry.by !== supervisor);
  if (late?.contactId && chance.chance(0.06)) {
    teller.deed(supervisor, at, at, {
      type: 'ConfirmContact',
      data: {
        contactId: late.contactId as never,
        proof: chance.pick(['CALL_RECORD', 'SENT_MESSAGE', 'BODY_WORN_VIDEO'] as const),
        detail: say(chance, mishapWords.confirmed),
      },
    });
  }
}
