import type { CaseFile } from '../../../../casework/case-file/case-file';
import type { Instant } from '../../../../kernel/instant';
import { cursorAfter } from './queue-cursor';
import type { AwaitingReviewAnswer, ReviewQueueAnswer } from './review-queue.answer';
import { waitedHours } from './waited-for';

const toAnswer = (file: CaseFile, now: Instant): AwaitingReviewAnswer => ({
  caseId: file.caseId,
  reference: file.reference,
  kind: file.kind,
  strands: file.strands.map(({ strand }) => strand),
  risk: file.risk,
  status: file.status,
  lpu: file.access.responsibleLpu,
  reportedAt: file.reportedAt,
  waitingHours: waitedHours(file.reportedAt, now),
});

/** One page of the queue, out of one case more than it holds where there are more. */
export function toReviewQueue(files: readonly CaseFile[], limit: number, now: Instant): ReviewQueueAnswer {
  const shown = files.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor = files.length > limit && last ? cursorAfter([last.reportedAt, last.caseId]) : null;
  return { items: shown.map((file) => toAnswer(file, now)), nextCursor };
}
