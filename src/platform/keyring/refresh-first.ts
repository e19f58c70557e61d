import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Keyring } from '../../kernel/keyring';
import { isNobodys } from '../sign-in/signed-in-request';

/** Whoever asks for anything about people is answered with what any server had destroyed before they asked. */
export const refreshFirst =
  (keyring: Keyring): RequestHandler =>
  (request: Request, _response: Response, next: NextFunction): void => {
    if (isNobodys(request)) next();
    else
      keyring.refresh().then(() => {
        next();
      }, next);
  };
