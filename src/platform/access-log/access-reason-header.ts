import type { Request } from 'express';
import { InvalidRequest } from '../errors/invalid-request';
import { type AccessReason, accessReasons, isAccessReason } from './access-reason';

export const accessReasonHeader = 'Access-Reason';

/** Why a program opens a case, if it says so. Throws InvalidRequest for anything that is not one of the codes, whatever the case. */
export function reasonInHeader(request: Pick<Request, 'get'>): AccessReason | undefined {
  const given = request.get(accessReasonHeader);
  if (given === undefined || isAccessReason(given)) return given;
  throw new InvalidRequest([{ pointer: accessReasonHeader, detail: `must be one of ${accessReasons.join(', ')}` }]);
}
