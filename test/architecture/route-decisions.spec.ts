import { Controller, Get, Post, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ModulesContainer } from '@nestjs/core';
import { ROUTE_ACCESS, type RouteAccess } from '../../src/platform/access/route-access';
import { Requires } from '../../src/platform/access/route-access';
import { ROUTE_READS } from '../../src/platform/access-log/route-reads';
import { createTestApp, type TestApp } from '../support/app';

type Door = {
  readonly name: string;
  readonly path: string;
  readonly method: RequestMethod;
  readonly handler: object;
  readonly type: object;
};

const pathOf = (target: object): string =>
  ([Reflect.getMetadata(PATH_METADATA, target) as string | string[]].flat()[0] ?? '').replace(/^\//, '');

function doorsOf(type: new (...given: never[]) => object): Door[] {
  return Object.getOwnPropertyNames(type.prototype as object).flatMap((name) => {
    const handler = (type.prototype as Record<string, unknown>)[name];
    const method = typeof handler === 'function' ? (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined) : undefined;
    if (typeof handler !== 'function' || method === undefined) return [];
    return [{ name: `${type.name}.${name}`, path: [pathOf(type), pathOf(handler)].filter(Boolean).join('/'), method, handler, type }];
  });
}

const accessOf = ({ handler, type }: Door): RouteAccess | undefined =>
  (Reflect.getMetadata(ROUTE_ACCESS, handler) ?? Reflect.getMetadata(ROUTE_ACCESS, type)) as RouteAccess | undefined;

/** What a door leaves undecided. */
function missingOf(door: Door): string[] {
  const access = accessOf(door);
  const api = door.path.startsWith('api/');
  const shows = door.method === RequestMethod.GET || (!api && access?.kind === 'requires');
  return [
    ...(access === undefined ? ['whom it is for'] : []),
    ...(shows && Reflect.getMetadata(ROUTE_READS, door.handler) === undefined ? ['what it reads'] : []),
    ...(access?.kind === 'public' && !/^(sign-in|sign-out|health\/|metrics)/.test(door.path) ? ['why it is public'] : []),
  ];
}

describe('every door', () => {
  let app: TestApp;
  let doors: Door[];
  beforeAll(async () => {
    app = await createTestApp({ store: 'memory' });
    doors = [...app.nest.get(ModulesContainer, { strict: false }).values()]
      .flatMap((module) => [...module.controllers.values()])
      .flatMap(({ metatype }) => (typeof metatype === 'function' ? doorsOf(metatype as new () => object) : []));
  });
  afterAll(() => app.close());

  it('says whom it is for and what it reads', () => {
    expect(doors.length).toBeGreaterThan(5);
    expect(
      Object.fromEntries(doors.map((door) => [door.name, missingOf(door)]).filter(([, missing]) => (missing as string[]).length > 0)),
    ).toEqual({});
  });

  it('would be reported if it said neither', () => {
    @Controller('planted')
    class Planted {
      @Get()
      show(): void {
        // Nothing: it is only looked at.
      }

      @Post()
      @Requires('case:open')
      send(): void {
        // Nothing: it is only looked at.
      }
    }
    expect(doorsOf(Planted).map(missingOf)).toEqual([['whom it is for', 'what it reads'], ['what it reads']]);
  });
});
