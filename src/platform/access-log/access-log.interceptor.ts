import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { catchError, from, mergeMap, type Observable } from 'rxjs';
import type { Clock } from '../../kernel/clock';
import { NotFound } from '../../kernel/command';
import { isUuid } from '../../kernel/ids';
import { CLOCK } from '../../kernel/tokens';
import { ReasonNeeded } from '../errors/reason-needed';
import { isProgram, type SteadfastRequest } from '../sign-in/signed-in-request';
import { AccessLog } from './access-log';
import type { AccessLogEntry } from './access-log-entry';
import { ROUTE_READS, type RouteReads } from './route-reads';

/** Nothing about a person leaves before it is written down who saw it. */
@Injectable()
export class AccessLogInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly log: AccessLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reads = this.reflector.get<RouteReads | undefined>(ROUTE_READS, context.getHandler());
    const request = context.switchToHttp().getRequest<SteadfastRequest>();
    if (!reads || reads.kind === 'nothing' || !request.viewer) return next.handle();
    const note = (ids: readonly string[], outcome: AccessLogEntry['outcome']): Promise<void> =>
      this.log.write(this.entry(request, reads.what, ids, outcome));
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        // A form that was taken leads on and shows nothing itself; what a program searches for, it is shown.
        if (request.method === 'GET' || isProgram(request) || isPage(answer))
          await note(reads.kind === 'record' ? named(request, reads.idFrom) : reads.idsFrom(answer as never), 'allowed');
        return answer;
      }),
      catchError((error: unknown) =>
        from(
          note(reads.kind === 'record' ? named(request, reads.idFrom) : [], outcomeOf(error)).then(() => Promise.reject(error as Error)),
        ),
      ),
    );
  }

  private entry(
    { viewer, right, accessReason: reason }: SteadfastRequest,
    what: string,
    ids: readonly string[],
    outcome: AccessLogEntry['outcome'],
  ): AccessLogEntry {
    if (!viewer || !right) throw new TypeError('a read that is logged has a reader');
    return {
      at: this.clock.now(),
      staffId: viewer.staffId,
      what,
      ids,
      right: right.permission,
      role: right.role,
      outcome,
      ...(reason && { reason }),
    };
  }
}

const isPage = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'template' in answer;

const causeOf = (error: unknown): unknown => (error instanceof Error ? error.cause : undefined);

/** A form that was not taken is shown again, with the record beside it. */
const outcomeOf = (error: unknown): AccessLogEntry['outcome'] => {
  if (error instanceof NotFound || causeOf(error) instanceof NotFound) return 'not-found';
  if (error instanceof ReasonNeeded) return 'refused';
  return error instanceof Error && error.name === 'FormNotTaken' ? 'allowed' : 'failed';
};

const named = (request: SteadfastRequest, parameter: string): string[] => {
  const id: unknown = request.params[parameter];
  return typeof id === 'string' && isUuid(id) ? [id] : [];
};
