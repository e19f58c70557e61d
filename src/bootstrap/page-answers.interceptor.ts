import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { mergeMap, type Observable } from 'rxjs';
import { CAUGHT_UP, type CaughtUp } from '../platform/reading/reading-ports';
import type { SteadfastRequest } from '../platform/sign-in/signed-in-request';
import { Page } from '../web-kit/pages/page';
import { SeeOther } from '../web-kit/pages/see-other';
import { PageRenderer } from './page-renderer';

const patienceMs = 2000;

/** Turns what page controllers answer into HTML, or into a redirect once the views hold what was written. */
@Injectable()
export class PageAnswersInterceptor implements NestInterceptor {
  constructor(
    private readonly renderer: PageRenderer,
    @Inject(CAUGHT_UP) private readonly views: CaughtUp,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const [request, response] = [http.getRequest<SteadfastRequest>(), http.getResponse<Response>()];
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        if (answer instanceof Page) {
          response.status(answer.status).type('html');
          return this.renderer.render(answer as Page, request);
        }
        if (answer instanceof SeeOther) {
          await this.leadOn(answer, request, response);
          return undefined;
        }
        return answer;
      }),
    );
  }

  private async leadOn(answer: SeeOther, request: SteadfastRequest, response: Response): Promise<void> {
    const notices = [...answer.notices];
    if (answer.receipt && !(await this.views.caughtUp(answer.receipt.position, patienceMs)))
      notices.push('Saved. It may take a moment to appear.');
    if (notices.length > 0) request.session.notices = [...(request.session.notices ?? []), ...notices];
    response.status(303).location(answer.to);
  }
}
