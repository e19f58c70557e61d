import type { Instant } from '../../../kernel/instant';
import { caseKinds } from '../../../domain/reference-data/case-kinds';
import { labelOf } from '../../../domain/reference-data/entry';
import { strandWords } from '../../case-timeline/words/code-words';
import type { OwedDuty } from '../due-question';
import { caseHrefOf } from '../on-promise';
import { standingAt } from '../duty-standing';
import { owedByWords } from '../words/owed-by-words';
import { pauseWords } from '../words/pause-words';
import { riskTag } from '../words/risk-tag';
import { type DutyTag, standingTag } from '../words/standing-words';
import { whyDue } from '../words/why-due';

/** A duty as a line of a list, with the case that it stands in. */
export type DutyLine = {
  readonly caseId: string;
  readonly caseHref: string;
  readonly href: string;
  /** The promise of the case is open to the viewer, and its file is not. */
  readonly isOnPromise: boolean;
  readonly reference: string;
  readonly kind: string;
  readonly strands: string;
  readonly lpu: string;
  readonly risk: DutyTag;
  readonly rule: string;
  readonly label: string;
  readonly owedBy: string;
  readonly standing: DutyTag;
  readonly dueAt: string;
  /** When it was missed. */
  readonly breachedAt: string | undefined;
  readonly paused: { readonly why: string; readonly until: string } | undefined;
  readonly why: string;
};

export function dutyLine(owed: OwedDuty, at: Instant): DutyLine {
  const { kept, in: inCase } = owed;
  const { dueAt, breachedAt, pause } = standingAt(kept, at);
  const caseHref = caseHrefOf(inCase.caseId, owed.onPromise);
  return {
    caseId: inCase.caseId,
    caseHref,
    isOnPromise: owed.onPromise === true,
    href: owed.onPromise ? caseHref : `${caseHref}/obligations/${kept.duty.obligationId}`,
    reference: inCase.reference,
    kind: labelOf(caseKinds, inCase.caseKind),
    strands: strandWords(inCase.strands.map((strand) => ({ strand }))),
    lpu: inCase.access.responsibleLpu,
    risk: riskTag(inCase.risk),
    rule: kept.duty.rule,
    label: kept.pinned.label,
    owedBy: owedByWords(kept.pinned.responsibleRole),
    standing: standingTag(kept, at),
    dueAt,
    breachedAt,
    paused: pause && { why: pauseWords(pause.reason), until: pause.resumesAt },
    why: whyDue(owed),
  };
}
