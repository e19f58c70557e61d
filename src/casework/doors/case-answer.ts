import { caseReference } from '../../domain/support-case/case-reference';
import type { Receipt } from '../../kernel/command';
import type { CaseId } from '../../kernel/ids';
import { type CommandAnswer, done, made } from '../../platform/reading/answers';

/** 201 and where the entry stands in the case's history; 200 where it was there already and nothing had to be written. */
export function caseAnswer(caseId: CaseId, receipt: Receipt, more: Readonly<Record<string, unknown>> = {}): CommandAnswer {
  const body = { caseId, reference: caseReference(caseId), eventIds: receipt.eventIds, ...more };
  const [eventId] = receipt.eventIds;
  return eventId === undefined ? done(body, receipt) : made(`/api/v1/cases/${caseId}/timeline#${eventId}`, body, receipt);
}
