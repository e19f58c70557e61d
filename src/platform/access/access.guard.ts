import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Clock } from '../../kernel/clock';
import { CLOCK } from '../../kernel/tokens';
import { AccessLog } from '../access-log/access-log';
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
      await this.accessLog.write({ at, staffId: viewer.staffId, what: 'route', ids: [], right: access?.permission ?? 'none', role: '', outcome: 'refused' });
      throw new NotAllowed();
    }
    request.right = { permission: access.permission, role };
    return true;
  }
}
