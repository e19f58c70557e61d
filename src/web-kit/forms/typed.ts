import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import '../../platform/session/session-data';
import { type TypedForm, untyped } from './typed-form';
import { typedFrom } from './typed-values';

/** What this person had typed here when their session ended; else nothing. `@Typed() typed: TypedForm`. */
export const Typed = createParamDecorator((_: unknown, context: ExecutionContext): TypedForm => {
  const request = context.switchToHttp().getRequest<Request>();
  const { unsent, staffId } = request.session;
  if (unsent?.path !== request.path || unsent.staffId !== staffId) return untyped;
  delete request.session.unsent;
  return { ...typedFrom(unsent.body), notice: 'Nothing was sent yet. What you typed is still here: check it and send it again.' };
});
