import { LiveProjection } from './live-projection';
import type { View } from './view';

/** Throws a TypeError on a name of another form, and on two views of one name. */
export function projectionsByName(views: readonly View[]): ReadonlyMap<string, LiveProjection> {
  const projections = new Map<string, LiveProjection>();
  for (const view of views) {
    const { name } = view.projection;
    if (!/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/.test(name)) throw new TypeError(`a view is named <feature>.<view>, not ${name}`);
    if (projections.has(name)) throw new TypeError(`two views are named ${name}`);
    projections.set(name, new LiveProjection(view));
  }
  return projections;
}
