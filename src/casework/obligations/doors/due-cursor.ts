import { InvalidRequest } from '../../../platform/errors/invalid-request';
import type { DuePlace } from '../due-question';

/** Opaque to callers: the last duty of a page, after which the next begins, whatever was done in the meantime. */
export const cursorAfter = ({ rank, dueAt, obligationId }: DuePlace): string =>
  Buffer.from(`${rank} ${dueAt} ${obligationId}`).toString('base64url');

/** Throws InvalidRequest for what is no cursor of ours. */
export function placeOf(cursor: string | undefined): DuePlace | undefined {
  if (cursor === undefined) return undefined;
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, rank, dueAt, obligationId] = /^(\d{1,2}) (\d{4}-[\dT:.-]{18,19}Z) ([0-9a-f-]{36})$/.exec(text) ?? [];
  if (rank === undefined || dueAt === undefined || obligationId === undefined) {
    throw new InvalidRequest([{ pointer: '?cursor', detail: 'must be a cursor that this service gave' }]);
  }
  return { rank: Number(rank), dueAt, obligationId };
}
