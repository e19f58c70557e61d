import { createHash } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import { isNobodys, isProgram } from '../sign-in/signed-in-request';
import type { SessionStore } from './session-store';

/** The cookie carries nothing but a random id, signed. `__Host-` needs https, so plain loopback has another name. */
export function sessionMiddleware(store: SessionStore, key: Buffer, secure: boolean): RequestHandler {
  const handler = session({
    store,
    name: secure ? '__Host-steadfast' : 'steadfast',
    secret: createHash('sha256').update('cookie').update(key).digest('hex'),
    resave: false,
    saveUninitialized: false,
    rolling: false,
    proxy: secure,
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
  });
  return (request: Request, response: Response, next: NextFunction) => {
    // Programs bring a token, operators nothing: neither needs a session.
    if ((isProgram(request) && request.get('authorization') !== undefined) || isNobodys(request)) next();
    else void handler(request, response, next);
  };
}
