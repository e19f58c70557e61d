import { csrfSync } from 'csrf-sync';
import type { NextFunction, Request, Response } from 'express';
import { RequestRefused } from '../errors/request-refused';
import './session-data';
import { isProgram, type SteadfastRequest } from '../sign-in/signed-in-request';

const { generateToken, isRequestValid } = csrfSync({
  getTokenFromRequest: (request) => {
    const typed: unknown = (request.body as Record<string, unknown> | undefined)?.['_csrf'];
    return typeof typed === 'string' ? typed : request.get('x-csrf-token');
  },
  getTokenFromState: (request) => request.session.csrfToken,
  storeTokenInState: (request, token) => {
    request.session.csrfToken = token;
  },
});

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The token of this session's forms; '' where there is no session (the operators' routes). */
export const csrfTokenOf = (request: Request): string =>
  (request.session as typeof request.session | undefined) ? generateToken(request) : '';

/** What a cookie vouches for must also carry the form's token. A bearer token is never sent by a browser on its own, and a program that is nobody hears so. */
export function refuseForgeries(request: Request, _response: Response, next: NextFunction): void {
  const { signedIn } = request as SteadfastRequest;
  const nobodyToRob = signedIn ? signedIn.by === 'token' : isProgram(request);
  if (harmless.has(request.method) || nobodyToRob || !(request.session as typeof request.session | undefined) || isRequestValid(request)) {
    next();
    return;
  }
  next(new RequestRefused(403, 'FORGERY_SUSPECTED', 'This form was opened in another session. Nothing was sent yet'));
}
