import { pieceLine } from '../../points/piece-line';
import type { OwnSupportAnswer } from './my-support.answer';
import type { OwnSupport } from './own-support';

/** The same as the page, for programs. */
export function toOwnAnswer(own: OwnSupport): OwnSupportAnswer {
  const { caseId, reference, reportedAt, label, people, readers, readersChosen, calls, plan, mayWriteToWork, welfareReaders } = own;
  return {
    caseId,
    reference,
    reportedAt,
    label,
    points: own.points.map(({ appointed: _, responsible, disputeAnsweredAt, disputeAnswer, pieces, answers, ...point }) => ({
      ...point,
      ...(responsible !== undefined && { responsible }),
      ...(disputeAnsweredAt && { disputeAnsweredAt }),
      ...(disputeAnswer !== undefined && { disputeAnswer }),
      pieces: pieces.map((piece) => ({
        rule: piece.rule,
        says: pieceLine(piece),
        status: piece.status,
        dueAt: piece.dueAt,
        ...(piece.doneAt && { doneAt: piece.doneAt }),
      })),
      answers: answers.map(({ words, ...given }) => ({ ...given, ...(words !== undefined && { words }) })),
    })),
    people: [...people],
    readers: [...readers],
    readersChosen,
    calls: [...calls],
    ...(plan && { plan }),
    mayWriteToWork,
    ...(welfareReaders && { welfareReaders: [...welfareReaders.readers] }),
  };
}
