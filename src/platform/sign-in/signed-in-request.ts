import type { Request } from 'express';
import type { StaffId } from '../../kernel/ids';
import type { Viewer } from '../../kernel/viewer';
import type { CorrelationId } from '../../kernel/ids';
import type { Permission } from '../access/rights';
import type { AccessReason } from '../access-log/access-reason';

/** How somebody showed who they are: a cookie's session (pages) or a bearer token (programs). */
export type SignedIn = { readonly staffId: StaffId; readonly by: 'session' | 'token' };

/** What the pipeline learns about a request before a controller sees it. */
export type SteadfastRequest = Request & {
  correlationId: CorrelationId;
  signedIn?: SignedIn;
  viewer?: Viewer;
  /** The right under which the guard let it through, and the role that holds it. */
  right?: { readonly permission: Permission; readonly role: string };
  /** Why they open the case, as they said. */
  accessReason?: AccessReason;
};

/** Everything under /api speaks JSON, whatever `Accept` says; so do the operators' routes. */
export const isProgram = (request: Pick<Request, 'path'>): boolean => /^\/(api|health|metrics)(\/|$)/i.test(request.path);

/** Operators' routes and assets: nobody signs in to them, and nothing about a person is in them. */
export const isNobodys = (request: Pick<Request, 'path'>): boolean => /^\/(health|metrics|assets)(\/|$)/i.test(request.path);
