import { isOfInvestigation, newsOfInvestigation } from '../../../casework/promise/duties-of-promise';
import { proofWords } from '../../../casework/promise/words/proof-words';
import { standingAt } from '../../../casework/obligations/duty-standing';
import type { KeptDuty } from '../../../casework/obligations/owed-row';
import { owedByWords } from '../../../casework/obligations/words/owed-by-words';
import { pauseWords } from '../../../casework/obligations/words/pause-words';
import { type DutyTag, standingTag } from '../../../casework/obligations/words/standing-words';
import { whyDue } from '../../../casework/obligations/words/why-due';
import { type WorkedOut, workedOut } from '../../../casework/obligations/words/worked-out';
import type { FormLink } from '../offered-forms';
import type { OpenPromise } from './open-promise';

export type Proof = {
  readonly what: string;
  readonly by: string | undefined;
  readonly occurredAt: string;
  /** Where it was written down so much later that it matters. */
  readonly recordedAt: string | undefined;
};
/** One piece of evidence: how it stands, the fact that proves it, or what is missing, by when, whose it is and where to fill it in. */
export type Piece = {
  readonly label: string;
  readonly standing: DutyTag;
  readonly isOwed: boolean;
  readonly dueAt: string;
  readonly missedAt: string | undefined;
  readonly paused: { readonly why: string; readonly until: string } | undefined;
  readonly owedBy: string;
  readonly proof: Proof | undefined;
  readonly why: string;
  /** Where the duty explains itself, for those who may open the case; for all others it is worked out in place. */
  readonly href: string | undefined;
  readonly worked: WorkedOut | undefined;
  readonly fill: FormLink | undefined;
};

const anHour = 3_600_000;

export function toPiece(kept: KeptDuty, open: OpenPromise, point?: string): Piece {
  const { promise, visible, at, forms, calendarOf } = open;
  const { duty, pinned } = kept;
  const { isOwed, dueAt, breachedAt, pause } = standingAt(kept, at);
  const hidden = visible.reach !== 'FILE' && isOfInvestigation(promise, duty);
  const isLinked = visible.reach === 'FILE' && forms.may('case:read');
  return {
    label: hidden ? newsOfInvestigation : pinned.label,
    standing: standingTag(kept, at),
    isOwed,
    dueAt,
    missedAt: breachedAt,
    paused: pause && { why: pauseWords(pause.reason), until: pause.resumesAt },
    owedBy: owedBy(pinned.responsibleRole, open),
    proof: proofOf(kept, open),
    why: hidden
      ? 'Something happened in the investigation of which they must be told in time.'
      : whyDue({ kept, in: { caseKind: promise.kind, reportedAt: promise.reportedAt } }),
    href: isLinked ? `/cases/${promise.caseId}/obligations/${duty.obligationId}` : undefined,
    worked: isLinked || hidden ? undefined : workedOut(kept, calendarOf),
    fill: isOwed ? forms.toFill({ rule: duty.rule, policyVersion: duty.policyVersion, point }) : undefined,
  };
}

/** By part, and by name where somebody plays it. */
function owedBy(role: string, { visible, nameOf }: OpenPromise): string {
  const { appointed, staffVictim } = visible.state.access;
  const held = appointed.find((one) => one.role === role) ?? staffVictim?.granted.find(({ as }) => as === role);
  return held ? `${owedByWords(role)}, ${nameOf(held.staffId)}` : owedByWords(role);
}

function proofOf({ duty }: KeptDuty, { promise, nameOf }: OpenPromise): Proof | undefined {
  const found = promise.happenings.find(({ eventId }) => eventId === duty.metBy);
  if (!found) return undefined;
  const { by, named } = promise.doneBy[found.eventId] ?? {};
  const gap = Date.parse(found.recordedAt) - Date.parse(found.occurredAt);
  return {
    what: proofWords(found, named && nameOf(named)),
    by: by && nameOf(by),
    occurredAt: found.occurredAt,
    recordedAt: gap > anHour ? found.recordedAt : undefined,
  };
}
