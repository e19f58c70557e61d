import { isMissed } from '../../domain/obligations/misses';
import { ruleLabel } from '../../domain/obligations/rule-label';
import type { PromisePoint } from '../../domain/promise/point-shape';
import type { PointState } from '../../domain/promise/point-states';
import { type Piece, stateOfPoint } from '../../domain/promise/state-of-point';
import { undisposed } from '../../domain/promise/undisposed';
import { caseKinds } from '../../domain/reference-data/case-kinds';
import { entryFor } from '../../domain/reference-data/entry';
import type { Reach } from '../../domain/support-case/granted-part';
import type { OpenedCase } from '../../domain/support-case/state';
import type { ObligationId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import { owedByWords } from '../obligations/words/owed-by-words';
import { type DutyTag, standingTag } from '../obligations/words/standing-words';
import { isShownAt } from './is-of-investigation';
import { pointStateTags } from './point-state-words';
import { proofWords } from './proof-words';

/** One piece of evidence: what was owed, how that stands, and the fact that proves it. */
export type PieceLine = {
  readonly obligationId: ObligationId;
  readonly rule: string;
  readonly label: string;
  readonly standing: DutyTag;
  readonly dueAt: Instant;
  readonly proof: { readonly text: string; readonly at: Instant; readonly eventId: string } | undefined;
  /** Not done yet, or never in time. */
  readonly isOpen: boolean;
  readonly isMissed: boolean;
  /** A reviewer said by name what came of the miss. */
  readonly isAnswered: boolean;
};

/** One point of the promise as whoever looks after it, reviews it or agrees to closing sees it. */
export type PointLine = {
  readonly code: string;
  readonly title: string;
  readonly wording: string;
  readonly responsible: string;
  readonly state: PointState;
  readonly tag: DutyTag;
  readonly pieces: readonly PieceLine[];
  /** What the opening itself shows, such as that the strands are set. */
  readonly shown: readonly string[];
  /** It stands between the case and its closing. */
  readonly isUndisposed: boolean;
};

const openingShows = {
  STRANDS_SET: 'Recorded with their own view of why',
  ENHANCED_RIGHTS: 'Enhanced rights under the Victims’ Code',
} as const;

/**
 * The promise point by point, with the duties that never counted left out. Pure: whoever shows it has opened the case for its viewer.
 * To those whose `reach` ends at the victim's welfare, no piece is shown that an event of the investigation caused.
 */
export function pointLines(state: OpenedCase, at: Instant, reach: Reach = 'FILE'): readonly PointLine[] {
  const { promise, owed, kind } = state;
  if (!promise) return [];
  const kept = { ...promise, owed };
  const isCrime = entryFor(caseKinds, kind)?.crime ?? true;
  const open = undisposed(kept, at).map(({ code }) => code);
  return promise.points.map((point) => {
    const { state: stands, pieces } = stateOfPoint(point, kept, at);
    return {
      code: point.code,
      title: point.title,
      wording: wordingOf(point, isCrime),
      responsible: owedByWords(point.responsibleRole),
      state: stands,
      tag: pointStateTags[stands],
      pieces: pieces
        .filter(({ duty, status }) => status !== 'REPLACED' && isShownAt(reach)(duty))
        .map((piece) => pieceLine(piece, state, at)),
      shown: (point.shownByOpening ?? []).map((shown) => openingShows[shown]),
      isUndisposed: open.includes(point.code),
    };
  });
}

const wordingOf = ({ wording, wordingNonCrime }: PromisePoint, isCrime: boolean): string =>
  isCrime ? wording : (wordingNonCrime ?? wording);

function pieceLine({ duty, status }: Piece, { owed }: OpenedCase, at: Instant): PieceLine {
  const proof = duty.metBy === undefined ? undefined : owed.happenings.find(({ eventId }) => eventId === duty.metBy);
  return {
    obligationId: duty.obligationId,
    rule: duty.rule,
    label: ruleLabel(duty.rule),
    standing: standingTag({ duty }, at),
    dueAt: duty.dueAt,
    proof: proof && { text: proofWords(proof), at: proof.occurredAt, eventId: proof.eventId },
    isOpen: status === 'OPEN' || status === 'PAUSED' || (status === 'BREACHED' && duty.endedBecause === undefined),
    isMissed: isMissed(duty, at),
    isAnswered: duty.isAnswered === true,
  };
}
