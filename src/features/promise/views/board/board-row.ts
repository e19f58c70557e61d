import { pointsAt } from '../../../../casework/promise/points-at';
import { isOfInvestigation, missedAfter, newsOfInvestigation, toBeDone } from '../../../../casework/promise/duties-of-promise';
import type { KeptPromise } from '../../../../casework/promise/kept-promise';
import { type PointTag, pointTags } from '../../../../casework/promise/words/point-words';
import { howLong } from '../../../../casework/obligations/words/how-long';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { labelOf } from '../../../../domain/reference-data/entry';
import { reachOf } from '../../../../domain/support-case/case-access';
import type { Instant } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';

export type BoardCell = { readonly code: string; readonly tag: PointTag | undefined };
export type NextDue = { readonly label: string; readonly dueAt: string; readonly overdue: string | undefined };
export type BoardRow = {
  readonly caseId: string;
  readonly href: string;
  readonly reference: string;
  readonly kind: string;
  readonly lpu: string;
  readonly cells: readonly BoardCell[];
  readonly next: NextDue | undefined;
};

/** A case as a row, a cell for each of the columns: nobody's name. A case that was never promised a point has an empty cell there. */
export function boardRow(kept: KeptPromise, codes: readonly string[], viewer: Viewer, at: Instant): BoardRow {
  const states = new Map(pointsAt(kept, at).map(({ point, state }) => [point.code, state]));
  return {
    caseId: kept.caseId,
    href: `/promise/${kept.caseId}`,
    reference: kept.reference,
    kind: labelOf(caseKinds, kept.kind),
    lpu: kept.access.responsibleLpu,
    cells: codes.map((code) => {
      const state = states.get(code);
      return { code, tag: state && pointTags[state] };
    }),
    next: nextDue(kept, viewer, at),
  };
}

/** What set its time going is for those alone who see the investigation. */
export function nextDue(kept: KeptPromise, viewer: Viewer, at: Instant): NextDue | undefined {
  const next = toBeDone(kept)[0];
  if (!next) return undefined;
  const dueAt = missedAfter(next.duty);
  const isHidden = isOfInvestigation(kept, next.duty) && reachOf(kept.access, viewer) !== 'FILE';
  return {
    label: isHidden ? newsOfInvestigation : next.pinned.label,
    dueAt,
    overdue: dueAt < at ? howLong(dueAt, at) : undefined,
  };
}
