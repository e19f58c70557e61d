import { isMeaningful } from '../support-case/is-meaningful';
import type { CaseFact } from './case-fact';
import type { Happened } from './case-record';
import type { RecordDraft } from './record-draft';

type Corrected = CaseFact<'EntryCorrected'>['data']['corrected'];

const listsOf = (draft: RecordDraft) =>
  [draft.contacts, draft.keyEvents, draft.reviews, draft.risks, draft.referrals, draft.surveys, draft.statements] as const;

/** Law 1: a later entry says what of an earlier one was wrong. When the earlier one was written down stays. */
export function correctEntry(draft: RecordDraft, { data: { eventId, corrected } }: CaseFact<'EntryCorrected'>): void {
  if (corrected.occurredAt) {
    draft.moved.set(eventId, corrected.occurredAt);
    for (const list of listsOf(draft)) for (const entry of list) if (entry.eventId === eventId) entry.occurredAt = corrected.occurredAt;
  }
  if (eventId === draft.openedBy) correctOpening(draft, corrected);
  correctContact(draft, eventId, corrected);
  correctKeyEvent(draft, eventId, corrected);
  const survey = draft.surveys.find((known) => known.eventId === eventId);
  if (survey && corrected.score !== undefined) survey.score = corrected.score;
}

function correctOpening(draft: RecordDraft, { reportedAt, ethnicity, ageBand, locationType, online, removed = [] }: Corrected): void {
  if (reportedAt) {
    draft.reportedAt = reportedAt;
    draft.moved.set(draft.openedBy, reportedAt);
    for (const risk of draft.risks) if (risk.source === 'OPENING') risk.occurredAt = reportedAt;
  }
  if (ethnicity !== undefined) draft.ethnicity = ethnicity;
  if (ageBand !== undefined) draft.ageBand = ageBand;
  if (locationType !== undefined) draft.locationType = locationType;
  if (online !== undefined) draft.online = online;
  for (const field of ['ethnicity', 'ageBand', 'locationType'] as const) if (removed.includes(field)) draft[field] = undefined;
}

function correctContact({ contacts, strangers }: RecordDraft, eventId: string, { channel, direction, outcome, purposes }: Corrected): void {
  const contact = contacts.find((known) => known.eventId === eventId);
  if (!contact) return;
  if (channel !== undefined) contact.channel = channel;
  if (direction !== undefined) contact.direction = direction;
  if (outcome !== undefined) contact.outcome = outcome;
  if (purposes !== undefined) contact.purposes = purposes;
  contact.isMeaningful = isMeaningful({ ...contact, byStranger: strangers.has(eventId) });
}

function correctKeyEvent({ keyEvents }: RecordDraft, eventId: string, { receivedAt, outcomeType, removed = [] }: Corrected): void {
  const keyEvent = keyEvents.find((known) => known.eventId === eventId);
  if (!keyEvent) return;
  if (receivedAt) keyEvent.receivedAt = receivedAt;
  if (outcomeType !== undefined) keyEvent.outcomeType = outcomeType;
  for (const field of ['receivedAt', 'outcomeType'] as const) if (removed.includes(field)) keyEvent[field] = undefined;
}

/** About somebody else: it never was of this case. That the case was opened stands, and so does what was said of the promise. */
export function strikeEntry(draft: RecordDraft, { data: { eventId, ground } }: CaseFact<'EntrySealed'>): void {
  if (ground !== 'WRONG_PERSON' || eventId === draft.openedBy) return;
  for (const list of listsOf(draft)) strike(list, eventId);
}

function strike(list: Happened[], eventId: string): void {
  const place = list.findIndex((entry) => entry.eventId === eventId);
  if (place >= 0) list.splice(place, 1);
}
