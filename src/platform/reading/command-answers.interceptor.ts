import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { map, type Observable } from 'rxjs';
import { CommandAnswer } from './answers';
import { POSITION_TOKENS, type PositionTokens } from './reading-ports';

/** Gives every command's answer its status, its entity tag and where it stands in the log. */
@Injectable()
export class CommandAnswersInterceptor implements NestInterceptor {
  constructor(@Inject(POSITION_TOKENS) private readonly positions: PositionTokens) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((answer: unknown) => {
        if (!(answer instanceof CommandAnswer)) return answer;
        const response = context.switchToHttp().getResponse<Response>();
        const { body, receipt, location } = answer;
        response.status(location === undefined ? 200 : 201).setHeader('ETag', `"${receipt.revision}"`);
        if (location !== undefined) response.location(location);
        return { ...body, revision: Number(receipt.revision), position: this.positions.issue(receipt.position) };
      }),
    );
  }
}
