import type { Instant } from '../../../kernel/instant';
import type { Happening, When } from './happening';
import type { RecordedCaseEvent } from './recorded';

/** What an entry about the support of a colleague who is a victim means for duties. */
export function promiseHappeningOf(
  event: RecordedCaseEvent,
  { happenings }: { readonly happenings: readonly Happening[] },
  at: (occurredAt: Instant) => When,
): Happening | undefined {
  switch (event.type) {
    case 'OfficerAppointed':
      return { fact: 'OFFICER_APPOINTED', role: event.data.role, ...at(event.data.from) };
    case 'OfficerRelieved':
      return { fact: 'OFFICER_RELIEVED', role: event.data.role, ...at(event.data.until) };
    case 'ConflictChecked': {
      const { role, result, occurredAt } = event.data;
      return result === 'NONE_FOUND' ? { fact: 'CONFLICT_CHECKED', role, ...at(occurredAt) } : undefined;
    }
    case 'AllegationConfirmed':
      return { fact: 'ALLEGATION_CONFIRMED', subjectId: event.data.subjectId, ...at(event.data.confirmedAt) };
    case 'ReferenceLinked':
      return { fact: 'REFERENCE_LINKED', flagged: event.data.hateFlagSet, ...at(event.data.occurredAt) };
    case 'HealthAndSafetyReported':
      return { fact: 'HEALTH_AND_SAFETY_REPORTED', ...at(event.data.occurredAt) };
    case 'StatementTakerNamed':
      return { fact: 'STATEMENT_TAKER_NAMED', ...at(event.data.occurredAt) };
    case 'EvidenceChecked':
      return { fact: 'EVIDENCE_CHECKED', ...at(event.data.occurredAt) };
    case 'NoticeGiven':
      return { fact: 'NOTICE_GIVEN', audience: event.data.audience, ...at(event.data.occurredAt) };
    case 'WellbeingAssessed': {
      const { traumaChecked, occurredAt } = event.data;
      const again = happenings.some(({ fact }) => fact === 'WELLBEING_ASSESSED');
      return { fact: 'WELLBEING_ASSESSED', again, trauma: traumaChecked, ...at(occurredAt) };
    }
    case 'SupportOffered':
      return { fact: 'SUPPORT_OFFERED', offer: event.data.offer, answer: event.data.answer, ...at(event.data.occurredAt) };
    case 'ConsentGiven':
      return { fact: 'CONSENT_GIVEN', scope: event.data.scope, ...at(event.data.occurredAt) };
    case 'LessonRecorded':
      return { fact: 'LESSON_RECORDED', ...at(event.data.occurredAt) };
    case 'PostClosureChecked':
      return { fact: 'POST_CLOSURE_CHECKED', ...at(event.data.occurredAt) };
    case 'ClosureConfirmed':
      return { fact: 'CLOSURE_CONFIRMED', ...at(event.data.occurredAt) };
    case 'PromisePointDeclined':
      return { fact: 'PROMISE_DECLINED', point: event.data.point, ...at(event.data.occurredAt) };
    case 'PromisePointTakenUp':
      return { fact: 'PROMISE_TAKEN_UP', point: event.data.point, ...at(event.data.occurredAt) };
    case 'PromiseAsked':
      return { fact: 'PROMISE_ASKED', ...at(event.data.occurredAt) };
    case 'PromiseAnswered': {
      const { point, disputed, occurredAt } = event.data;
      return { fact: 'PROMISE_ANSWERED', point, disputed, ...at(occurredAt) };
    }
    case 'DisagreementAnswered':
      return { fact: 'DISAGREEMENT_ANSWERED', point: event.data.point, ...at(event.data.occurredAt) };
    default:
      return undefined;
  }
}
