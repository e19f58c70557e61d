import type { NextFunction, Request, Response } from 'express';
import { isProgram, type SteadfastRequest } from '../sign-in/signed-in-request';
import './session-data';

/** A form that was sent after its session had run out: what was typed is kept for whoever that session was, and sign-in comes first. */
export function keepUnsent(request: Request, response: Response, next: NextFunction): void {
  const { signedIn } = request as SteadfastRequest;
  const session = request.session as typeof request.session | undefined;
  if (signedIn || !session || request.method !== 'POST' || isProgram(request) || /^\/sign-(in|out)$/.test(request.path)) {
    next();
    return;
  }
  const { formerly } = session;
  if (formerly !== undefined)
    session.unsent = { path: request.path, body: (request.body ?? {}) as Record<string, unknown>, staffId: formerly };
  session.returnTo = request.path;
  response.redirect(303, '/sign-in');
}
