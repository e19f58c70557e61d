import { json, type NextFunction, type Request, type RequestHandler, type Response, urlencoded } from 'express';
import { RequestRefused } from '../platform/errors/request-refused';
import { isProgram } from '../platform/sign-in/signed-in-request';

/** The longest form has a few texts of ten thousand characters; a megabyte is more than enough. */
const limit = '1mb';
const parseJson = json({ limit, strict: true, type: 'application/json' });
const parseForm = urlencoded({ limit, extended: false, parameterLimit: 500 });

const refusal = (error: { readonly type?: unknown; readonly status?: unknown }): RequestRefused => {
  if (error.status === 413) return new RequestRefused(413, 'TOO_LARGE', 'The request is too large');
  if (error.status === 415) return new RequestRefused(415, 'UNSUPPORTED_MEDIA_TYPE', 'This type of content is not taken here');
  return new RequestRefused(400, 'MALFORMED_BODY', 'The body of the request cannot be read');
};

/** Nothing that we take is nested more than a few levels; what is would exhaust those who walk it. */
const deepest = 12;

function isTooDeep(body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; depth <= deepest; depth += 1) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value as Record<string, unknown>) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** Programs send JSON, pages send forms; anything else is refused before it is looked at. Parser messages repeat what was sent, so ours replace them. */
export const bodyParsers: RequestHandler = (request: Request, response: Response, next: NextFunction): void => {
  const program = isProgram(request);
  const empty = request.get('transfer-encoding') === undefined && Number(request.get('content-length') ?? 0) === 0;
  if (empty) {
    next();
    return;
  }
  if (!request.is(program ? 'application/json' : 'application/x-www-form-urlencoded')) {
    next(refusal({ status: 415 }));
    return;
  }
  (program ? parseJson : parseForm)(request, response, (error?: unknown) => {
    if (error !== undefined) next(refusal(error as { type?: unknown }));
    else if (isTooDeep(request.body)) next(new RequestRefused(400, 'TOO_DEEP', 'The body of the request is nested too deeply'));
    else next();
  });
};

/** A request that failed before its body was read (no session, no keyring): read now, so that what was typed is given back. */
export const readBodyOfFailed = (error: unknown, request: Request, response: Response, next: NextFunction): void => {
  if (request.body !== undefined || error instanceof RequestRefused) next(error);
  else
    bodyParsers(request, response, () => {
      next(error);
    });
};
