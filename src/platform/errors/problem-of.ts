import { HttpException } from '@nestjs/common';
import { UnknownEventType } from '../../event-store/codec/codec-errors';
import { CommandIdReused, CommandRefused, NotFound, StaleRevision } from '../../kernel/command';
import type { Refusal } from '../../kernel/decider';
import { AppendTooLarge, OutcomeUnknown, RevisionConflict, StoreUnavailable } from '../../kernel/event-store';
import { KeyDestroyed, KeyringUnavailable } from '../../kernel/keyring';
import { Busy } from './busy';
import { httpProblem, problemWithStatus } from './http-problem';
import { InvalidRequest } from './invalid-request';
import { NotAllowed } from './not-allowed';
import { NotSignedIn } from './not-signed-in';
import type { Problem } from './problem';
import { ReasonNeeded } from './reason-needed';
import { wordsOf } from './refusals';
import { RequestRefused } from './request-refused';

const busy: Problem = {
  status: 503,
  code: 'BUSY',
  title: 'This cannot be taken now. Nothing was lost: try again in a moment',
  retryAfterSeconds: 2,
};

/** Servers are brought up to date one after another: until it is this one's turn, another may have written what it cannot read. */
const fromLater: Problem = {
  status: 503,
  code: 'WRITTEN_BY_A_NEWER_VERSION',
  title: 'A newer version of the service has written to this. Nothing was lost: try again later',
  retryAfterSeconds: 30,
};

/** The clear answer to an error that we know; `undefined` for one that nobody expected. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof CommandRefused) return refusalProblem(error.refusal);
  if (error instanceof InvalidRequest)
    return { status: 400, code: error.code, title: 'The request does not meet the rules', errors: error.faults };
  if (error instanceof StaleRevision) return { status: 412, code: 'STALE_REVISION', title: 'Somebody else changed this since you read it' };
  if (error instanceof CommandIdReused)
    return { status: 409, code: 'IDEMPOTENCY_KEY_REUSED', title: 'This key was used before with another request' };
  if (error instanceof NotFound) return problemWithStatus(404);
  if (error instanceof NotAllowed) return problemWithStatus(403);
  if (error instanceof NotSignedIn) return problemWithStatus(401);
  if (error instanceof ReasonNeeded)
    return { status: 428, code: 'REASON_FOR_ACCESS_REQUIRED', title: 'Say why you are opening this record, in the header Access-Reason' };
  if (error instanceof RequestRefused) return { status: error.status, code: error.code, title: error.title };
  if (error instanceof Busy) return { status: 503, code: error.code, title: error.says, retryAfterSeconds: error.retryAfterSeconds };
  if (error instanceof KeyDestroyed)
    return { status: 409, code: 'PERSON_ERASED', title: 'This person’s data was erased: nothing more can be written about them' };
  if (error instanceof AppendTooLarge) return { status: 413, code: 'TOO_LARGE', title: 'The request is too large' };
  if (error instanceof StoreUnavailable && error.reason === 'full')
    return { ...busy, code: 'STORE_FULL', title: 'There is no room to keep this now. Nothing was lost: try again later' };
  if ([StoreUnavailable, OutcomeUnknown, RevisionConflict, KeyringUnavailable].some((kind) => error instanceof kind)) return busy;
  if (error instanceof UnknownEventType) return fromLater;
  // By name: the read path stands beside this room, not below it.
  if (error instanceof Error && error.name === 'ViewNotReady') return { ...busy, code: 'VIEW_NOT_READY' };
  return error instanceof HttpException ? httpProblem(error) : undefined;
}

/** Some rules are about one answer: then the problem points at it as a fault of the request would. */
function refusalProblem({ code, field }: Refusal & { readonly field?: string }): Problem {
  const { says, status = 409 } = wordsOf(code);
  if (status === 404) return problemWithStatus(404);
  return { status, code, title: says, ...(field !== undefined && { errors: [{ pointer: `/${field}`, detail: says }] }) };
}
