import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { type CorrelationId, isUuid } from '../../kernel/ids';
import type { SteadfastRequest } from '../sign-in/signed-in-request';

/** Takes the caller's correlation id where it is a uuid, else gives one; never from a body. */
export function correlate(request: Request, response: Response, next: NextFunction): void {
  const given = (request.get('x-correlation-id') ?? request.get('x-request-id'))?.toLowerCase();
  const correlationId = (given !== undefined && isUuid(given) ? given : randomUUID()) as CorrelationId;
  (request as SteadfastRequest).correlationId = correlationId;
  response.setHeader('X-Correlation-Id', correlationId);
  next();
}
