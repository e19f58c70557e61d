import type { Entry } from '../../../../casework/case-timeline/entries';
import type { SupportCaseEvent } from '../../../../domain/support-case/events';
import { withoutAbsent } from '../../../../domain/without-absent';
import type { ContactId } from '../../../../kernel/ids';
import type { Personal } from '../../../../kernel/personal';
import type { OneContactAnswer } from './one-contact.answer';

type ContactRecorded = Extract<SupportCaseEvent, { type: 'ContactRecorded' }>['data'];
type Open = (personal: Personal) => string;

export function toOneContact(entry: Entry, contactId: ContactId, confirmed: boolean, open: Open): OneContactAnswer {
  const { caseId, eventId, recordedAt, by, revision, data, corrections, sealed } = entry;
  return {
    caseId,
    contactId,
    eventId,
    recordedAt,
    by,
    revision: Number(revision),
    confirmed,
    sealed: sealed !== undefined,
    correctedBy: corrections.map((correction) => correction.eventId),
    ...(data && { details: readable(data as ContactRecorded, open) }),
  };
}

function readable({ note, overrideReason, interpreter, ...facts }: ContactRecorded, open: Open): object {
  return withoutAbsent({
    ...facts,
    note: note && open(note),
    overrideReason: overrideReason && open(overrideReason),
    interpreter: interpreter && withoutAbsent({ kind: interpreter.kind, reason: interpreter.reason && open(interpreter.reason) }),
  });
}
