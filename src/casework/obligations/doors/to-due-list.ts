import type { Instant } from '../../../kernel/instant';
import type { DueDuties, DueQuestion, OwedDuty } from '../due-question';
import { standingAt } from '../duty-standing';
import { hoursBetween } from '../words/how-long';
import type { DueAnswer, DueListAnswer } from './due-answer';
import { cursorAfter, placeOf } from './due-cursor';
import type { DueQuery } from './due-query';
import { toObligationAnswer } from './to-obligation-answer';

/** Throws InvalidRequest for what is no cursor of ours. */
export const questionAt = ({ cursor, limit = 25, due, atLeast: _, ...asked }: DueQuery, at: Instant): DueQuestion => ({
  ...asked,
  at,
  limit,
  ...(due && { due: [due] }),
  after: placeOf(cursor),
});

export const toDueList = ({ items, counts, next }: DueDuties, at: Instant): DueListAnswer => ({
  items: items.map((owed) => toDueAnswer(owed, at)),
  counts: { ...counts },
  nextCursor: next ? cursorAfter(next) : null,
});

export function toDueAnswer(owed: OwedDuty, at: Instant): DueAnswer {
  const { kept, in: inCase } = owed;
  const { isOverdue, breachedAt } = standingAt(kept, at);
  return Object.assign(toObligationAnswer(owed, at), {
    caseId: inCase.caseId,
    reference: inCase.reference,
    kind: inCase.caseKind,
    strands: [...inCase.strands],
    risk: inCase.risk,
    caseStatus: inCase.status,
    lpu: inCase.access.responsibleLpu,
    reportedAt: inCase.reportedAt,
    waitingHours: hoursBetween(inCase.reportedAt, at),
    overdue: isOverdue,
    ...(isOverdue && breachedAt && { overdueHours: hoursBetween(breachedAt, at) }),
    taken: kept.taken.map(({ acknowledgedBy, acknowledgedAt, byWhen }) => ({ by: acknowledgedBy, acknowledgedAt, byWhen })),
  });
}
