import type { HttpException } from '@nestjs/common';
import type { Problem } from './problem';

const known: Readonly<Record<number, Problem>> = {
  400: { status: 400, code: 'BAD_REQUEST', title: 'The request cannot be read' },
  401: { status: 401, code: 'NOT_SIGNED_IN', title: 'Sign in first' },
  403: { status: 403, code: 'NOT_ALLOWED', title: 'This is not among what you may do' },
  404: { status: 404, code: 'NOT_FOUND', title: 'There is nothing here that you can see' },
  405: { status: 405, code: 'METHOD_NOT_ALLOWED', title: 'This cannot be done here' },
  413: { status: 413, code: 'TOO_LARGE', title: 'The request is too large' },
  415: { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', title: 'This type of content is not taken here' },
  429: { status: 429, code: 'TOO_MANY_REQUESTS', title: 'Too many requests: wait a minute and try again', retryAfterSeconds: 60 },
  503: { status: 503, code: 'BUSY', title: 'The service cannot take this now', retryAfterSeconds: 5 },
};

/** The framework's own exceptions by status; their messages may repeat what was sent, so they are not passed on. */
export const httpProblem = (exception: HttpException): Problem | undefined => known[exception.getStatus()];
export const problemWithStatus = (status: keyof typeof known): Problem => known[status] as Problem;
