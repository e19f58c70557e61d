import { isMeaningful } from '../support-case/is-meaningful';
import type { CaseFact } from './case-fact';
import type { RecordDraft } from './record-draft';

export type AddedType =
  | 'RiskAssessed'
  | 'ContactRecorded'
  | 'ContactConfirmed'
  | 'NoContactRequested'
  | 'KeyEventRecorded'
  | 'ReviewRecorded'
  | 'ReviewReread'
  | 'ReviewExempted'
  | 'ReferralMade'
  | 'ReferralDeclined'
  | 'SurveyReturned'
  | 'SurveyNotOffered'
  | 'PersonalStatementAnswered';

/** What was done for the person, and what they said of it, one entry after the other. */
export function addEntry(draft: RecordDraft, fact: CaseFact<AddedType>): void {
  const { eventId, recordedAt } = fact;
  switch (fact.type) {
    case 'RiskAssessed': {
      const { occurredAt, risk, source } = fact.data;
      draft.risks.push({ eventId, occurredAt, recordedAt, risk, source });
      return;
    }
    case 'ContactRecorded': {
      const { contactId, occurredAt, channel, direction, outcome, purposes, byStranger } = fact.data;
      if (byStranger) draft.strangers.add(fact.eventId);
      const meaningful = isMeaningful({ outcome, purposes, byStranger });
      const entry = {
        eventId,
        occurredAt,
        recordedAt,
        channel,
        direction,
        outcome,
        purposes,
        isMeaningful: meaningful,
        isConfirmed: false,
      };
      draft.contacts.push(entry);
      draft.contactsBy.set(contactId, entry);
      return;
    }
    case 'ContactConfirmed': {
      const contact = draft.contactsBy.get(fact.data.contactId);
      if (contact) contact.isConfirmed = true;
      return;
    }
    case 'NoContactRequested':
      draft.declines.set(fact.eventId, fact.data.occurredAt);
      return;
    case 'KeyEventRecorded': {
      const { type, occurredAt, receivedAt, outcomeType } = fact.data;
      draft.keyEvents.push({ eventId, occurredAt, recordedAt, type, receivedAt, outcomeType });
      return;
    }
    case 'ReviewRecorded': {
      const { type, occurredAt, standardMet } = fact.data;
      draft.reviews.push({ eventId, occurredAt, recordedAt, type, standardMet, reread: undefined });
      return;
    }
    case 'ReviewReread': {
      const { reviewEventId, readAt, agrees } = fact.data;
      const review = draft.reviews.find((known) => known.eventId === reviewEventId);
      if (review) review.reread = { readAt, agrees };
      return;
    }
    case 'ReviewExempted':
      draft.exemption = { eventId, occurredAt: fact.data.exemptedAt, recordedAt, role: fact.data.role };
      return;
    case 'ReferralMade':
      draft.referrals.push({ eventId, occurredAt: fact.data.occurredAt, recordedAt, result: 'MADE' });
      return;
    case 'ReferralDeclined':
      draft.declines.set(fact.eventId, fact.data.occurredAt);
      draft.referrals.push({ eventId, occurredAt: fact.data.occurredAt, recordedAt, result: 'DECLINED' });
      return;
    case 'SurveyReturned':
      draft.surveys.push({ eventId, occurredAt: fact.data.occurredAt, recordedAt, result: 'RETURNED', score: fact.data.score });
      return;
    case 'SurveyNotOffered':
      draft.surveys.push({ eventId, occurredAt: fact.data.occurredAt, recordedAt, result: 'NOT_OFFERED', reason: fact.data.reason });
      return;
    case 'PersonalStatementAnswered':
      draft.statements.push({ eventId, occurredAt: fact.data.occurredAt, recordedAt, answer: fact.data.answer });
  }
}
