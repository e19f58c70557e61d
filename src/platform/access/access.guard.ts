import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Clock } from '../../kernel/clock';
import { CLOCK } from '../../kernel/tokens';
import { isUuid } from '../../kernel/ids';
import { AccessLog } from '../access-log/access-log';
import type { AccessLogEntry } from '../access-log/access-log-entry';
import { ROUTE_READS, type RouteReads } from '../access-log/route-reads';
import { NotAllowed } from '../errors/not-allowed';
import { NotSignedIn } from '../errors/not-signed-in';
import type { SteadfastRequest } from '../sign-in/signed-in-request';
import { rightOf } from './may';
import { ROUTE_ACCESS, type RouteAccess } from './route-access';
import { STAFF_DIRECTORY, type StaffDirectory } from './staff-directory';

/** Default deny: a route that does not say whom it is for answers nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly accessLog: AccessLog,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<RouteAccess | undefined>(ROUTE_ACCESS, [context.getHandler(), context.getClass()]);
    if (access?.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<SteadfastRequest>();
    if (!request.signedIn) throw new NotSignedIn();
    const at = this.clock.now();
    const viewer = this.staff.viewerOf(request.signedIn.staffId, at);
    if (!viewer) throw new NotSignedIn();
    request.viewer = viewer;
    const role = access ? rightOf(viewer, access.permission) : undefined;
    if (!access || role === undefined) {
      await this.accessLog.write({
        at,
        staffId: viewer.staffId,
        ...this.asked(context, request),
        right: access?.permission ?? 'none',
        role: '',
        outcome: 'refused',
      });
      throw new NotAllowed();
    }
    request.right = { permission: access.permission, role };
    return true;
  }

  private asked(context: ExecutionContext, request: SteadfastRequest): Pick<AccessLogEntry, 'what' | 'ids'> {
    const reads = this.reflector.get<RouteReads | undefined>(ROUTE_READS, context.getHandler());
    const id: unknown = reads?.kind === 'record' ? request.params[reads.idFrom] : undefined;
    return { what: reads && reads.kind !== 'nothing' ? reads.what : 'route', ids: typeof id === 'string' && isUuid(id) ? [id] : [] };
  }
}
