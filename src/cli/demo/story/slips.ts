import { hour, minute, toInstant } from '../moments';
import { mishapWords } from '../words/casework-words';
import { say } from '../words/say';
import type { Entry, Teller } from './teller';

/** Slips of every day, put right: a correction, a sealed entry. */
export function putRight(teller: Teller): void {
  const { chance } = teller;
  const contacts = teller.entries.filter((entry) => entry.type === 'ContactRecorded');
  const contact = contacts.length > 0 ? chance.pick(contacts) : undefined;
  if (contact && chance.chance(0.07)) correct(teller, contact);
  if (contact && chance.chance(0.012)) seal(teller, contact);
}

function correct(teller: Teller, { eventId, contactId, by, occurred }: Entry): void {
  const { chance, now } = teller;
  const moved = Math.max(occurred - chance.int(10, 180) * minute, teller.plan.reportedAt);
  const corrected = chance.chance(0.6) ? { occurredAt: toInstant(moved) } : { note: say(chance, mishapWords.correctedNote) };
  const entry = { type: 'ContactRecorded', contactId: contactId as never };
  teller.deed(teller.stillIn(by), now, now, {
    type: 'CorrectEntry',
    data: { eventId, entry, corrected, reason: say(chance, mishapWords.correction) },
  });
}

function seal(teller: Teller, contact: Entry): void {
  const { chance, supervisor, cast, now } = teller;
  const { eventId, contactId } = contact;
  const ground = chance.pick(['WRONG_PERSON', 'ENDANGERS_SOMEONE', 'OTHER'] as const);
  const by = chance.chance(0.6) ? supervisor : cast.staff.dataProtection;
  const entry = { type: 'ContactRecorded', contactId: contactId as never };
  teller.deed(by, now, now, { type: 'SealEntry', data: { eventId, entry, ground, reason: say(chance, mishapWords.sealed) } });
  teller.entries.splice(teller.entries.indexOf(contact), 1);
}

/** What was done in time and written up too late to show it: a supervisor sees proof, for about half. */
export function confirmLateEntries(teller: Teller): void {
  for (const { status, confirmed, metBy } of teller.case.owed.obligations) {
    if (status !== 'MET_ON_TIME_RECORDED_LATE' || confirmed) continue;
    const entry = teller.entries.find(({ eventId }) => eventId === metBy);
    if (entry) confirmLater(teller, entry);
  }
}

function confirmLater(teller: Teller, { eventId, contactId, by }: Entry): void {
  const { chance } = teller;
  if (!contactId || teller.confirming.has(eventId)) return;
  teller.confirming.add(eventId);
  if (!chance.chance(0.5)) return;
  teller.later(teller.now + chance.int(5, 120) * hour, () => {
    const { supervisor } = teller;
    if (by === supervisor) return;
    const proof = chance.pick(['CALL_RECORD', 'SENT_MESSAGE', 'BODY_WORN_VIDEO'] as const);
    const detail = say(chance, mishapWords.confirmed);
    teller.deed(supervisor, teller.now, teller.now, { type: 'ConfirmContact', data: { contactId: contactId as never, proof, detail } });
  });
}
