import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Observable } from 'rxjs';
import type { Clock } from '../../kernel/clock';
import { type CaseId, isUuid } from '../../kernel/ids';
import { CLOCK } from '../../kernel/tokens';
import type { Viewer } from '../../kernel/viewer';
import { ReasonNeeded } from '../errors/reason-needed';
import { isProgram, type SteadfastRequest } from '../sign-in/signed-in-request';
import { reasonInHeader } from './access-reason-header';
import { CONSULTATION_POLICY, type ConsultationPolicy } from './consultation-policy';
import { answeredReason, keepWay } from './kept-reasons';
import { asksWhy, ROUTE_READS, type RouteReads } from './route-reads';

/**
 * Before a case is shown, whoever opens it says why where the policy asks for it. Inside the access log, which so notes
 * the reason, and that nothing was shown while it was missing.
 */
@Injectable()
export class AccessReasonInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    @Inject(CONSULTATION_POLICY) private readonly policy: ConsultationPolicy,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reads = this.reflector.get<RouteReads | undefined>(ROUTE_READS, context.getHandler());
    const request = context.switchToHttp().getRequest<SteadfastRequest>();
    const caseId: unknown = asksWhy(reads) ? request.params[reads.idFrom] : undefined;
    if (request.viewer && typeof caseId === 'string' && isUuid(caseId)) {
      if (isProgram(request)) this.askProgram(request, caseId as CaseId, request.viewer);
      else this.askPerson(request, caseId as CaseId, request.viewer);
    }
    return next.handle();
  }

  private askProgram(request: SteadfastRequest, caseId: CaseId, viewer: Viewer): void {
    const reason = reasonInHeader(request);
    if (reason) request.accessReason = reason;
    else if (this.policy.reasonAsked(caseId, viewer) === 'REQUIRED') throw new ReasonNeeded(caseId);
  }

  private askPerson(request: SteadfastRequest, caseId: CaseId, viewer: Viewer): void {
    const { session } = request;
    const answer = answeredReason(session, caseId, this.clock.now());
    if (answer?.reason) {
      request.accessReason = answer.reason;
      return;
    }
    const asked = this.policy.reasonAsked(caseId, viewer);
    const isSent = request.method === 'POST';
    if (asked === 'NO' || (asked === 'ASKED' && (answer !== undefined || isSent))) return;
    // What was typed is shown again on the same page, once they have said why.
    if (isSent) session.unsent = { path: request.path, body: (request.body ?? {}) as Record<string, unknown>, staffId: viewer.staffId };
    keepWay(session, caseId, isSent ? request.path : request.originalUrl);
    throw new ReasonNeeded(caseId);
  }
}
