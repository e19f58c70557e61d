import type { PointState } from '../../domain/promise/point-states';
import type { CaseAccess } from '../../domain/support-case/case-access';
import type { Grant } from '../../domain/support-case/staff-victim-access';
import type { Instant } from '../../kernel/instant';
import { type ClockedPoint, clockedPoints } from './clocked-point';
import { isOfInvestigation, missedAfter, toBeDone } from './duties-of-promise';
import type { KeptPromise } from './kept-promise';

/** What is to be done next; `isOfInvestigation`: what it is called is for those alone who see the file. */
export type NextDuty = { readonly label: string; readonly dueAt: Instant; readonly isOfInvestigation: boolean };

/** A case as the board shows it: no more, since a page reads fifty. */
export type BoardLine = Pick<KeptPromise, 'caseId' | 'reference' | 'kind' | 'status'> & {
  readonly lpu: CaseAccess['responsibleLpu'];
  readonly granted: readonly Grant[];
  readonly points: readonly (ClockedPoint & { readonly title: string })[];
  readonly next?: NextDuty;
};

export function boardLine(kept: KeptPromise): BoardLine {
  const { caseId, reference, kind, status, access } = kept;
  const titles = new Map(kept.points.map(({ code, title }) => [code, title]));
  const next = toBeDone(kept)[0];
  return {
    caseId,
    reference,
    kind,
    status,
    lpu: access.responsibleLpu,
    granted: access.staffVictim?.granted ?? [],
    points: clockedPoints(kept).map((point) => ({ ...point, title: titles.get(point.point) ?? point.point })),
    ...(next && {
      next: { label: next.pinned.label, dueAt: missedAfter(next.duty), isOfInvestigation: isOfInvestigation(kept, next.duty) },
    }),
  };
}

/** As the domain would judge it at that moment. */
export const clockedState = ({ state, missedFrom }: ClockedPoint, at: Instant): PointState =>
  missedFrom !== null && missedFrom < at ? 'MISSED' : state;
