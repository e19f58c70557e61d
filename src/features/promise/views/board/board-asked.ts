import type { BoardPlace, BoardQuestion } from '../../../../casework/promise/board-question';
import { type PointState, pointStates } from '../../../../domain/promise/point-states';
import type { Instant } from '../../../../kernel/instant';
import { InvalidRequest } from '../../../../platform/errors/invalid-request';

const onePage = 50;

/** Opaque to callers: the last case of a page, after which the next begins, whatever was done in the meantime. */
export const boardCursor = ({ dueAt, caseId }: BoardPlace): string => Buffer.from(`${dueAt} ${caseId}`).toString('base64url');

/** Throws InvalidRequest for what is no cursor of ours. */
export function boardPlace(cursor: string): BoardPlace {
  const [, dueAt, caseId] = /^(\d{4}[\dT:.Z-]{0,24}) ([0-9a-f-]{36})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (dueAt === undefined || caseId === undefined) {
    throw new InvalidRequest([{ pointer: '?cursor', detail: 'must be a cursor that this service gave' }]);
  }
  return { dueAt, caseId };
}

export type BoardAsked = {
  readonly is?: unknown;
  readonly lpu?: unknown;
  readonly point?: unknown;
  readonly state?: unknown;
  readonly cursor?: unknown;
};

/** What the board was asked; a filter that is empty or means nothing is none. */
export function boardQuestion(asked: BoardAsked, at: Instant): BoardQuestion {
  const text = (value: unknown, shape: RegExp): string | undefined => (typeof value === 'string' && shape.test(value) ? value : undefined);
  const cursor = text(asked.cursor, /./);
  return {
    at,
    limit: onePage,
    isOpen: asked.is !== 'CLOSED',
    lpu: text(asked.lpu, /^LPU-\d{1,3}$/),
    point: text(asked.point, /^[A-Z][A-Z0-9]{0,9}$/),
    state: pointStates.find((state): state is PointState => state === asked.state),
    after: cursor === undefined ? undefined : boardPlace(cursor),
  };
}
