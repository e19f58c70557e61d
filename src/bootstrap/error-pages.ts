import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { NotSignedIn } from '../platform/errors/not-signed-in';
import { ReasonNeeded } from '../platform/errors/reason-needed';
import type { Problem } from '../platform/errors/problem';
import { problemOf } from '../platform/errors/problem-of';
import type { SteadfastRequest } from '../platform/sign-in/signed-in-request';
import { FormNotTaken } from '../web-kit/forms/answer-form';
import { typedFrom } from '../web-kit/forms/typed-values';
import { page } from '../web-kit/pages/page';
import { errorPageWords } from './error-page-words';
import { PageRenderer } from './page-renderer';

type Failure = {
  readonly error: unknown;
  readonly problem: Problem;
  readonly errorId: string;
  readonly request: SteadfastRequest;
  readonly response: Response;
};

/** Pages for what went wrong. Nobody is signed out by them, and nothing that was typed is lost. */
@Injectable()
export class ErrorPages {
  constructor(private readonly renderer: PageRenderer) {}

  async answer({ error, problem, errorId, request, response }: Failure): Promise<void> {
    if (error instanceof NotSignedIn) {
      const session = request.session as typeof request.session | undefined;
      if (request.method === 'GET' && session) session.returnTo = request.originalUrl;
      response.redirect(303, '/sign-in');
      return;
    }
    if (error instanceof ReasonNeeded) {
      response.redirect(303, `/cases/${error.caseId}/reason`);
      return;
    }
    response.status(problem.status).type('html');
    const again = error instanceof FormNotTaken && problem.status !== 404 ? await this.sameForm(error, problem, request) : undefined;
    response.send(again ?? this.plain(problem, errorId, request));
  }

  /** Nothing where the form cannot be shown either, since what failed to write cannot be read: then it is kept to be sent again. */
  private async sameForm({ typed, show }: FormNotTaken, problem: Problem, request: SteadfastRequest): Promise<string | undefined> {
    const text =
      problem.status === 412
        ? 'Somebody else changed this while you were writing. Look at what stands there now, then send yours again if it still holds.'
        : problem.title;
    // A stale form is sent again as a new deed; a busy one as the same deed, so that it has its effect once.
    const { commandId: _, ...renewed } = typed;
    const again = problem.status === 503 ? typed : renewed;
    const shown = Promise.resolve(show({ ...again, errors: [{ field: '', text }] }));
    const form = problem.status === 503 ? await soon(shown) : await shown;
    return form && this.renderer.render(form, request);
  }

  private plain(problem: Problem, errorId: string, request: SteadfastRequest): string {
    const { title, lines } = errorPageWords(problem);
    return this.renderer.render(
      page('web-kit/templates/plain', {
        title,
        lines,
        resend: resendOf(problem, request),
        errorId: problem.status >= 500 ? errorId : undefined,
      }),
      request,
    );
  }
}

/** Whoever waited for a store in vain does not wait as long again (ms) to be told so. */
const patienceMs = 2000;

async function soon<T>(shown: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patienceMs, undefined);
  });
  const unlessBusy = shown.catch((error: unknown) => {
    if (problemOf(error)?.status !== 503) throw error;
    return undefined;
  });
  return Promise.race([unlessBusy, tooLate]).finally(() => {
    clearTimeout(timer);
  });
}

/** A form from another session, or one that met a busy store, can be sent again as it was, by the person's own hand. */
function resendOf({ code, status }: Problem, request: SteadfastRequest): object | undefined {
  if (request.method !== 'POST' || (code !== 'FORGERY_SUSPECTED' && status !== 503)) return undefined;
  const { values, commandId } = typedFrom(request.body);
  const revision: unknown = (request.body as Record<string, unknown> | undefined)?.['revision'];
  const hidden = { ...values, ...(commandId === undefined ? {} : { commandId }), ...(typeof revision === 'string' ? { revision } : {}) };
  const fields = Object.entries(hidden).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((each) => ({ name, value: each })),
  );
  return { action: request.path, fields };
}
