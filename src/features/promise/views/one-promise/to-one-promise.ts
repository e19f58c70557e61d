import { standingAt } from '../../../../casework/obligations/duty-standing';
import type { KeptDuty } from '../../../../casework/obligations/owed-row';
import { isOfInvestigation, newsOfInvestigation } from '../../../../casework/promise/duties-of-promise';
import { type PointAt, pointsAt } from '../../../../casework/promise/points-at';
import { proofWords } from '../../../../casework/promise/words/proof-words';
import { mayReadAnswer } from '../../../../domain/support-case/answer-readers';
import type { OpenPromise } from '../../shown/open-promise';
import type { EvidenceAnswer, OnePromiseAnswer, PromisePointAnswer, ProofAnswer } from './one-promise.answer';

/** The promise for programs: codes, and what the reader may read of what was said. */
export function toOnePromise(open: OpenPromise): OnePromiseAnswer {
  const { promise, at } = open;
  const { caseId, reference, kind, status, reportedAt, revision, label, policyVersion, access } = promise;
  return {
    caseId,
    reference,
    kind,
    status,
    lpu: access.responsibleLpu,
    reportedAt,
    revision,
    label,
    policyVersion,
    points: pointsAt(promise, at).map((point) => pointAnswer(point, open)),
  };
}

function pointAnswer({ point, state, pieces }: PointAt, open: OpenPromise): PromisePointAnswer {
  const { promise, visible, viewer } = open;
  const { code, title, wording, wordingNonCrime, responsibleRole, declinable, basis } = point;
  const said = (words: Parameters<OpenPromise['open']>[0] | undefined) => words && { words: open.open(words) };
  const duties = pieces.flatMap(({ duty }) => promise.duties.find((kept) => kept.duty.obligationId === duty.obligationId) ?? []);
  const declines = promise.declines.filter((one) => one.point === code);
  return {
    code,
    title,
    wording,
    ...(wordingNonCrime !== undefined && { wordingNonCrime }),
    responsibleRole,
    declinable,
    basis,
    state,
    evidence: duties.map((kept) => evidenceAnswer(kept, open)),
    declines: declines.map(({ words, takenBy, how, standing = false, occurredAt }) => ({
      ...said(words),
      ...(takenBy && { takenBy }),
      ...(how && { how }),
      standing,
      occurredAt,
    })),
    ...(mayReadAnswer(visible.state, viewer, code) && {
      answers: promise.answers
        .filter((one) => one.point === code)
        .toReversed()
        .map(({ answer, words, through, claim, disputed, occurredAt }) => ({
          answer,
          ...said(words),
          ...(through && { through }),
          claim,
          disputed,
          occurredAt,
        })),
    }),
  };
}

function evidenceAnswer(kept: KeptDuty, open: OpenPromise): EvidenceAnswer {
  const { duty, pinned } = kept;
  const { status, dueAt, breachedAt } = standingAt(kept, open.at);
  const hidden = open.visible.reach !== 'FILE' && isOfInvestigation(open.promise, duty);
  const proof = proofAnswer(kept, open);
  return {
    obligationId: duty.obligationId,
    ...(!hidden && { rule: duty.rule }),
    label: hidden ? newsOfInvestigation : pinned.label,
    status,
    dueAt,
    responsibleRole: pinned.responsibleRole,
    ...(breachedAt && { breachedAt }),
    ...(duty.confirmed !== undefined && { confirmed: duty.confirmed }),
    ...(proof && { proof }),
  };
}

function proofAnswer({ duty }: KeptDuty, { promise, nameOf }: OpenPromise): ProofAnswer | undefined {
  const found = promise.happenings.find(({ eventId }) => eventId === duty.metBy);
  if (!found) return undefined;
  const { eventId, fact, occurredAt, recordedAt } = found;
  const { by, named } = promise.doneBy[eventId] ?? {};
  return { eventId, fact, words: proofWords(found, named && nameOf(named)), occurredAt, recordedAt, ...(by && { by }) };
}
