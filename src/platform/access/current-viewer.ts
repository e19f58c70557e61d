import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Viewer } from '../../kernel/viewer';
import type { SteadfastRequest } from '../sign-in/signed-in-request';

/** Who is asking, as made for this request by the guard. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = context.switchToHttp().getRequest<SteadfastRequest>();
  if (!viewer) throw new TypeError('a public route has no viewer');
  return viewer;
});
