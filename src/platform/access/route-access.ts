import { SetMetadata } from '@nestjs/common';
import type { Permission } from './rights';

export type RouteAccess = { readonly kind: 'public' } | { readonly kind: 'requires'; readonly permission: Permission };
export const ROUTE_ACCESS = 'steadfast:route-access';

/** Who may use this route: whoever holds a role with the permission. A route without `@Requires` or `@Public` answers nobody. */
export const Requires = (permission: Permission) => SetMetadata(ROUTE_ACCESS, { kind: 'requires', permission } satisfies RouteAccess);

/** For sign-in, health and assets only. */
export const Public = () => SetMetadata(ROUTE_ACCESS, { kind: 'public' } satisfies RouteAccess);
