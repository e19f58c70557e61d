import type { KeptDuty } from '../../../../casework/obligations/owed-row';
import { isOwed } from '../../../../domain/obligations/engine/owed';
import type { PointAt } from '../../../../casework/promise/points-at';
import { pointTags } from '../../../../casework/promise/words/point-words';
import { owedByWords } from '../../../../casework/obligations/words/owed-by-words';
import { isClaimedKept } from '../../../../domain/promise/point-states';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { entryFor } from '../../../../domain/reference-data/entry';
import type { OpenPromise } from '../../shown/open-promise';
import { toPiece } from '../../shown/piece';
import { ownAnswers } from './own-answers';
import { setBeside } from './set-beside';

const byOpening = {
  STRANDS_SET: 'Their own view of why it happened was recorded when the case was opened',
  ENHANCED_RIGHTS: 'Enhanced Rights, since the report',
} as const;

/** One point as the page shows it: the force's account with its evidence and gaps, what was said beside it, and the victim's own answer. */
export function pointShown({ point, state, pieces }: PointAt, open: OpenPromise) {
  const { promise, forms } = open;
  const { code, title } = point;
  const duties = pieces
    .filter(({ status }) => status !== 'REPLACED' && status !== 'ENDED')
    .flatMap(({ duty }) => promise.duties.find((kept) => kept.duty.obligationId === duty.obligationId) ?? []);
  const isDeclined = state === 'DECLINED' && promise.declined.some((one) => one.point === code);
  const answers = ownAnswers(code, open);
  const of = `?point=${code}`;
  return {
    code,
    title,
    wording: isCrime(promise.kind) ? point.wording : (point.wordingNonCrime ?? point.wording),
    basis: point.basis,
    responsible: owedByWords(point.responsibleRole),
    tag: pointTags[state],
    isClaimedKept: isClaimedKept(state),
    byOpening: (point.shownByOpening ?? []).map((shown) => byOpening[shown]),
    pieces: latestOfEach(duties).map(({ kept, earlier }) => ({ ...toPiece(kept, open, code), earlier })),
    beside: setBeside(code, open),
    answers,
    actions: [
      answers?.latest?.disputed
        ? forms.to('AnswerDisagreement', `disagreement${of}`, 'Say what is done about the disagreement')
        : undefined,
      isDeclined ? forms.to('TakeUpPromisePoint', `take-up${of}`, 'They want it after all') : undefined,
      point.declinable && !isDeclined ? forms.to('DeclinePromisePoint', `decline${of}`, 'They decline it') : undefined,
      state === 'NOT_APPLICABLE' ? undefined : forms.to('SetAsidePromisePoint', `set-aside${of}`, 'It is not applicable'),
    ].filter((action) => action !== undefined),
  };
}

const isCrime = (kind: string): boolean => entryFor(caseKinds, kind)?.crime ?? true;

/** What repeats stands there once, with what is still owed of it or else the last time, and how often it was done before. */
function latestOfEach(duties: readonly KeptDuty[]): readonly { readonly kept: KeptDuty; readonly earlier: number }[] {
  const last = new Map(duties.map((kept) => [kept.duty.rule, kept]));
  const isShown = (kept: KeptDuty): boolean => isOwed(kept.duty) || kept.duty.breachedAt !== undefined || last.get(kept.duty.rule) === kept;
  const others = (rule: string): number =>
    duties.filter((kept) => kept.duty.rule === rule && kept.duty.status.startsWith('MET') && !isShown(kept)).length;
  return duties.filter(isShown).map((kept) => ({ kept, earlier: last.get(kept.duty.rule) === kept ? others(kept.duty.rule) : 0 }));
}
