import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { routeOf } from '../logging/request-log';
import type { Metrics } from './metrics';

/** How long each answer took, by route pattern. */
export const measure =
  ({ requests }: Metrics): RequestHandler =>
  (request: Request, response: Response, next: NextFunction): void => {
    const stop = requests.startTimer({ method: request.method });
    response.once('finish', () => {
      stop({ route: routeOf(request), status: String(response.statusCode) });
    });
    next();
  };
