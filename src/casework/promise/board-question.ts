import type { PointState } from '../../domain/promise/point-states';
import type { Instant } from '../../kernel/instant';
import type { BoardLine } from './board-line';

/** Where a page of the board ended. */
export type BoardPlace = { readonly dueAt: string; readonly caseId: string };

/** `point` and `state`: only cases in which that point, or without one any, stands so. */
export type BoardQuestion = {
  readonly at: Instant;
  readonly isOpen: boolean;
  readonly lpu?: string | undefined;
  readonly point?: string | undefined;
  readonly state?: PointState | undefined;
  readonly after?: BoardPlace | undefined;
  readonly limit: number;
};

export type PointCount = { readonly lpu: string; readonly point: string; readonly state: PointState; readonly total: number };
/** `counts`: of all that the viewer may see that are open (or closed), in all units; `next` where there are more cases. */
export type Board = {
  readonly items: readonly BoardLine[];
  readonly counts: readonly PointCount[];
  readonly next?: BoardPlace;
};
