import { InvalidRequest } from '../../../../platform/errors/invalid-request';
import type { CasePlace } from './figure-cases.query';

/** Opaque to callers: the last case of a page. */
export const casesCursor = ([reportedAt, caseId]: CasePlace): string => Buffer.from(`${reportedAt} ${caseId}`).toString('base64url');

/** Throws InvalidRequest for what is no cursor of ours. */
export function casePlace(cursor: string): CasePlace {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, reportedAt, caseId] = /^(\d{4}[\dT:.Z-]{0,24}) ([0-9a-f-]{36})$/.exec(text) ?? [];
  if (reportedAt === undefined || caseId === undefined) {
    throw new InvalidRequest([{ pointer: '?cursor', detail: 'must be a cursor that this service gave' }]);
  }
  return [reportedAt, caseId];
}
