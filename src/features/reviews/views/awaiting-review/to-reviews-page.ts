import type { CaseFile } from '../../../../casework/case-file/case-file';
import { cursorAfter } from '../../../../casework/obligations/doors/due-cursor';
import type { DueGroup, DueQuestion } from '../../../../casework/obligations/due-question';
import type { KeptCase } from '../../../../casework/obligations/owed-row';
import { dueFilters } from '../../../../casework/obligations/pages/due-filters';
import { dueGroups } from '../../../../casework/obligations/pages/due-groups';
import { howLong } from '../../../../casework/obligations/words/how-long';
import { riskTag } from '../../../../casework/obligations/words/risk-tag';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { labelOf } from '../../../../domain/reference-data/entry';
import type { Instant } from '../../../../kernel/instant';
import type { ReviewMorning } from './review-queue.query';

type Asked = {
  readonly question: DueQuestion & { readonly due: readonly DueGroup[] };
  readonly asked: Readonly<Record<string, unknown>>;
  readonly mayReview: boolean;
};
export type ReviewsPage = ReturnType<typeof toReviewsPage>;

/** The Inspector's morning page. */
export const toReviewsPage = ({ at, due, units, uncovered, closing, unreached }: ReviewMorning, { question, asked, mayReview }: Asked) => ({
  groups: dueGroups(due, question.due, at),
  ownUnits: units,
  uncovered,
  laterCount: due.counts.later,
  filters: dueFilters(asked, { path: '/reviews', units, nextCursor: due.next ? cursorAfter(due.next) : null }),
  mayReview,
  closing: closing.map((file) => toClosing(file, at)),
  unreached: unreached.map((one) => toUnreached(one, at)),
});

const toClosing = (file: CaseFile, at: Instant) => {
  const proposedAt = file.closure?.at ?? file.reportedAt;
  return {
    caseId: file.caseId,
    reference: file.reference,
    kind: labelOf(caseKinds, file.kind),
    lpu: file.access.responsibleLpu,
    risk: riskTag(file.risk),
    proposedAt,
    waited: howLong(proposedAt, at),
  };
};

const toUnreached = ({ caseId, reference, caseKind, access, risk, attemptsRaisedAt = '' }: KeptCase, at: Instant) => ({
  caseId,
  reference,
  kind: labelOf(caseKinds, caseKind),
  lpu: access.responsibleLpu,
  risk: riskTag(risk),
  raisedAt: attemptsRaisedAt,
  waited: howLong(attemptsRaisedAt, at),
});
