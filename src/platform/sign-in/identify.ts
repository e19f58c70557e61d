import type { NextFunction, Request, RequestHandler, Response } from 'express';
import '../session/session-data';
import type { ApiTokens } from './api-tokens';
import type { SteadfastRequest } from './signed-in-request';

const bearer = /^Bearer +([\w.~+/=-]{1,2048})$/i;

/** Finds out who is asking. A token that is no good is nobody, even where a session would do. */
export const identify =
  (tokens: ApiTokens): RequestHandler =>
  (request: Request, _response: Response, next: NextFunction): void => {
    const asking = request as SteadfastRequest;
    const authorization = request.get('authorization');
    if (authorization === undefined) {
      const staffId = (request.session as typeof request.session | undefined)?.staffId;
      if (staffId !== undefined) asking.signedIn = { staffId, by: 'session' };
      next();
      return;
    }
    const token = bearer.exec(authorization)?.[1];
    const found = token === undefined ? Promise.resolve(undefined) : tokens.holderOf(token);
    found
      .then((staffId) => {
        if (staffId !== undefined) asking.signedIn = { staffId, by: 'token' };
        next();
      })
      .catch(next);
  };
