import 'reflect-metadata';
import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, MODULE_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { features } from '../../src/bootstrap/features';
import type { Permission } from '../../src/platform/access/rights';
import { ROUTE_ACCESS, type RouteAccess } from '../../src/platform/access/route-access';

export type DeclaredRoute = {
  readonly method: 'GET' | 'POST';
  /** From the root: `/api/v1/cases/:caseId`. */
  readonly path: string;
  /** Absent where the route is public. */
  readonly permission?: Permission;
};

const pathOf = (target: object): string =>
  ([Reflect.getMetadata(PATH_METADATA, target) as string | string[]].flat()[0] ?? '').replace(/^\//, '');

/** Every route of the features, as their controllers declare it. */
export const declaredRoutes: readonly DeclaredRoute[] = features
  .flatMap((module) => (Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, module) ?? []) as Type[])
  .flatMap((controller) => routesOf(controller));

function routesOf(controller: Type): DeclaredRoute[] {
  const prototype = controller.prototype as Record<string, unknown>;
  return Object.getOwnPropertyNames(prototype).flatMap((name): DeclaredRoute[] => {
    const handler = prototype[name];
    if (typeof handler !== 'function') return [];
    const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
    if (method !== RequestMethod.GET && method !== RequestMethod.POST) return [];
    const access = (Reflect.getMetadata(ROUTE_ACCESS, handler) ?? Reflect.getMetadata(ROUTE_ACCESS, controller)) as RouteAccess | undefined;
    const path = `/${[pathOf(controller), pathOf(handler)].filter(Boolean).join('/')}`;
    return [
      {
        method: method === RequestMethod.GET ? 'GET' : 'POST',
        path,
        ...(access?.kind === 'requires' && { permission: access.permission }),
      },
    ];
  });
}
