import { caseReference } from '../../domain/support-case/case-reference';
import type { Receipt } from '../../kernel/command';
import type { CaseId } from '../../kernel/ids';
import { type CommandAnswer, done, made } from '../../platform/reading/answers';

const bodyOf = (caseId: CaseId, { eventIds }: Receipt) => ({ caseId, reference: caseReference(caseId), eventIds });

/** 200: the case stands differently now. */
export const caseDecided = (caseId: CaseId, receipt: Receipt): CommandAnswer => done(bodyOf(caseId, receipt), receipt);

/** 201 and where the entry stands in the case's history; 200 where it was there already and nothing had to be written. */
export function caseAnswer(caseId: CaseId, receipt: Receipt, more: Readonly<Record<string, unknown>> = {}): CommandAnswer {
  const [eventId] = receipt.eventIds;
  const body = { ...bodyOf(caseId, receipt), ...more };
  return eventId === undefined ? done(body, receipt) : made(`/api/v1/cases/${caseId}/timeline#${eventId}`, body, receipt);
}
