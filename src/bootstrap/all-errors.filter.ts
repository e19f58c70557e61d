import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Injectable, Logger } from '@nestjs/common';
import type { Response } from 'express';
import type { Problem } from '../platform/errors/problem';
import { problemOf } from '../platform/errors/problem-of';
import { isProgram, type SteadfastRequest } from '../platform/sign-in/signed-in-request';
import { FormNotTaken } from '../web-kit/forms/answer-form';
import { ErrorPages } from './error-pages';

const unexpected: Problem = { status: 500, code: 'UNEXPECTED', title: 'Sorry, there is a problem with the service' };

/** Every error ends here: a problem for programs, a page for people; what nobody expected is opaque, with an id to find it by. */
@Catch()
@Injectable()
export class AllErrorsFilter implements ExceptionFilter {
  private readonly logger = new Logger('errors');

  constructor(private readonly pages: ErrorPages) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const [request, response] = [http.getRequest<SteadfastRequest>(), http.getResponse<Response>()];
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (error instanceof HttpException && request.path.startsWith('/health')) {
      response.status(error.getStatus()).json(error.getResponse());
      return;
    }
    const cause = error instanceof FormNotTaken ? error.cause : error;
    const errorId = randomUUID();
    const problem = problemOf(cause) ?? unexpected;
    if (problem.status >= 500) this.note(cause, errorId, problem);
    if (problem.retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(problem.retryAfterSeconds));
    if (isProgram(request)) answerProgram(response, problem, errorId);
    else await this.answerPerson(error, problem, errorId, request, response);
  }

  private async answerPerson(
    error: unknown,
    problem: Problem,
    errorId: string,
    request: SteadfastRequest,
    response: Response,
  ): Promise<void> {
    try {
      await this.pages.answer({ error, problem, errorId, request, response });
    } catch (second) {
      this.note(second, errorId, unexpected);
      response.status(500).type('text').send(`Sorry, there is a problem with the service. Reference for support: ${errorId}`);
    }
  }

  /** Where it happened, never what it said: a message may repeat somebody's words. */
  private note(error: unknown, errorId: string, { code }: Problem): void {
    const kind = error instanceof Error ? error.name : typeof error;
    const frames =
      error instanceof Error
        ? (error.stack ?? '')
            .split('\n')
            .filter((line) => /^\s+at /.test(line))
            .slice(0, 12)
        : [];
    this.logger.error({ errorId, code, kind, frames });
  }
}

function answerProgram(response: Response, { status, code, title, detail, errors }: Problem, errorId: string): void {
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
  const type = `/problems/${code.toLowerCase().replaceAll('_', '-')}`;
  const body = {
    type,
    title,
    status,
    code,
    ...(detail === undefined ? {} : { detail }),
    ...(errors === undefined ? {} : { errors }),
    errorId,
  };
  response.status(status).setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.send(JSON.stringify(body));
}
