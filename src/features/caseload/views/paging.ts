import { InvalidRequest } from '../../../platform/errors/invalid-request';

/** Opaque to callers, and of no use but for the next page of the same question. */
export const cursorOf = (offset: number): string => Buffer.from(`from ${offset}`).toString('base64url');

/** Throws InvalidRequest for what is no cursor of ours. */
export function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const offset = /^from (\d{1,7})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
  if (offset === undefined) throw new InvalidRequest([{ pointer: '?cursor', detail: 'must be a cursor that this service gave' }]);
  return Number(offset);
}
