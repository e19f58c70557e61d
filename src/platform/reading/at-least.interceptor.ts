import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { Busy } from '../errors/busy';
import { InvalidRequest } from '../errors/invalid-request';
import { isProgram, type SteadfastRequest } from '../sign-in/signed-in-request';
import { CAUGHT_UP, type CaughtUp, POSITION_TOKENS, type PositionTokens } from './reading-ports';

const patienceMs = 2000;

/** `?atLeast=<position>`: the answer shows at least what stood in the log there, or says that it does not yet. */
@Injectable()
export class AtLeastInterceptor implements NestInterceptor {
  constructor(
    @Inject(CAUGHT_UP) private readonly views: CaughtUp,
    @Inject(POSITION_TOKENS) private readonly positions: PositionTokens,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<SteadfastRequest>();
    const token: unknown = request.method === 'GET' && isProgram(request) ? request.query['atLeast'] : undefined;
    if (token !== undefined) {
      const position = typeof token === 'string' ? this.positions.read(token) : undefined;
      if (position === undefined) throw new InvalidRequest([{ pointer: '?atLeast', detail: 'must be a position that this service gave' }]);
      if (!(await this.views.caughtUp(position, patienceMs)))
        throw new Busy('NOT_CAUGHT_UP', 'The view does not show this yet: try again in a moment');
    }
    return next.handle();
  }
}
