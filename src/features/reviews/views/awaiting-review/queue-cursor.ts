import { InvalidRequest } from '../../../../platform/errors/invalid-request';

type Place = readonly [reportedAt: string, caseId: string];

/** Opaque to callers: the last case of a page, after which the next begins, whatever was reviewed in the meantime. */
export const cursorAfter = ([reportedAt, caseId]: Place): string => Buffer.from(`${reportedAt} ${caseId}`).toString('base64url');

/** Throws InvalidRequest for what is no cursor of ours. */
export function placeOf(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  const [, reportedAt, caseId] = /^(\d{4}-[\dT:.-]{18,19}Z) ([0-9a-f-]{36})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (reportedAt === undefined || caseId === undefined) {
    throw new InvalidRequest([{ pointer: '?cursor', detail: 'must be a cursor that this service gave' }]);
  }
  return [reportedAt, caseId];
}
