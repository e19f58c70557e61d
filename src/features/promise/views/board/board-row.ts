import type { BoardLine } from '../../../../casework/promise/board-line';
import { clockedState } from '../../../../casework/promise/board-line';
import { newsOfInvestigation } from '../../../../casework/promise/duties-of-promise';
import { type PointTag, pointTags } from '../../../../casework/promise/words/point-words';
import { howLong } from '../../../../casework/obligations/words/how-long';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { labelOf } from '../../../../domain/reference-data/entry';
import { reachOfPart } from '../../../../domain/support-case/granted-part';
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
export function boardRow(line: BoardLine, codes: readonly string[], viewer: Viewer, at: Instant): BoardRow {
  const { caseId, reference, kind, lpu } = line;
  const states = new Map(line.points.map((point) => [point.point, clockedState(point, at)]));
  return {
    caseId,
    href: `/promise/${caseId}`,
    reference,
    kind: labelOf(caseKinds, kind),
    lpu,
    cells: codes.map((code) => {
      const state = states.get(code);
      return { code, tag: state && pointTags[state] };
    }),
    next: nextDue(line, viewer, at),
  };
}

export function nextDue({ next, granted }: BoardLine, viewer: Viewer, at: Instant): NextDue | undefined {
  if (!next) return undefined;
  const { label, dueAt, isOfInvestigation } = next;
  const isHidden = isOfInvestigation && !seesFile(granted, viewer);
  return {
    label: isHidden ? newsOfInvestigation : label,
    dueAt,
    overdue: dueAt < at ? howLong(dueAt, at) : undefined,
  };
}

/** Of somebody who is shown the case at all. */
const seesFile = (granted: BoardLine['granted'], { staffId, posts }: Viewer): boolean =>
  posts.some(({ role }) => role === 'SENIOR_LEAD') || granted.some((held) => held.staffId === staffId && reachOfPart[held.as] === 'FILE');
