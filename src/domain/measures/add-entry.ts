import { isMeaningful } from '../support-case/is-meaningful';
import type { CaseFact } from './case-fact';
import { happened, type RecordDraft } from './record-draft';

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
  switch (fact.type) {
    case 'RiskAssessed': {
      const { occurredAt, risk, source } = fact.data;
      draft.risks.push({ ...happened(fact, occurredAt), risk, source });
      return;
    }
    case 'ContactRecorded': {
      const { contactId, occurredAt, channel, direction, outcome, purposes, byStranger } = fact.data;
      if (byStranger) draft.strangers.add(fact.eventId);
      const meaningful = isMeaningful({ outcome, purposes, byStranger });
      const entry = { ...happened(fact, occurredAt), channel, direction, outcome, purposes, isMeaningful: meaningful, isConfirmed: false };
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
      draft.keyEvents.push({ ...happened(fact, occurredAt), type, receivedAt, outcomeType });
      return;
    }
    case 'ReviewRecorded': {
      const { type, occurredAt, standardMet } = fact.data;
      draft.reviews.push({ ...happened(fact, occurredAt), type, standardMet });
      return;
    }
    case 'ReviewReread': {
      const { reviewEventId, readAt, agrees } = fact.data;
      const review = draft.reviews.find(({ eventId }) => eventId === reviewEventId);
      if (review) review.reread = { readAt, agrees };
      return;
    }
    case 'ReviewExempted':
      draft.exemption = { ...happened(fact, fact.data.exemptedAt), role: fact.data.role };
      return;
    case 'ReferralMade':
      draft.referrals.push({ ...happened(fact, fact.data.occurredAt), result: 'MADE' });
      return;
    case 'ReferralDeclined':
      draft.declines.set(fact.eventId, fact.data.occurredAt);
      draft.referrals.push({ ...happened(fact, fact.data.occurredAt), result: 'DECLINED' });
      return;
    case 'SurveyReturned':
      draft.surveys.push({ ...happened(fact, fact.data.occurredAt), result: 'RETURNED', score: fact.data.score });
      return;
    case 'SurveyNotOffered':
      draft.surveys.push({ ...happened(fact, fact.data.occurredAt), result: 'NOT_OFFERED', reason: fact.data.reason });
      return;
    case 'PersonalStatementAnswered':
      draft.statements.push({ ...happened(fact, fact.data.occurredAt), answer: fact.data.answer });
  }
}
