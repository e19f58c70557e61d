import type { Viewer } from '../../kernel/viewer';
import { everybody, type Permission, rights } from './rights';

/** The role under which the viewer may do this, the first that allows it; `undefined` where none does. */
export function rightOf(viewer: Viewer, permission: Permission): string | undefined {
  const table: Readonly<Record<string, readonly string[]>> = rights;
  const post = viewer.posts.find(({ role }) => table[role]?.includes(permission));
  if (post) return post.role;
  return (everybody as readonly string[]).includes(permission) ? (viewer.posts[0]?.role ?? 'STAFF') : undefined;
}

export const may = (viewer: Viewer, permission: Permission): boolean => rightOf(viewer, permission) !== undefined;
