import type { NextFunction, Request, Response } from 'express';
import { isProgram, type SteadfastRequest } from '../sign-in/signed-in-request';
import './session-data';

/** A form that was sent after its session had run out: what was typed is kept for whoever that session was, and sign-in comes first. */
export function keepUnsent(request: Request, response: Response, next: NextFunction): void {
  const { signedIn } = request as SteadfastRequest;
  if (signedIn || request.method !== 'POST' || isProgram(request) || /^\/sign-(in|out)$/.test(request.path)) {
    next();
    return;
  }
  const { formerly } = request.session;
  if (formerly !== undefined) request.session.unsent = { path: request.path, body: request.body as Record<string, unknown>, staffId: formerly };
  request.session.returnTo = request.path;
  response.redirect(303, '/sign-in');
}
