import type { Actor } from './event';

/**
 * Whether an event moves the revision that a user must match (law 2 of the house): those written by a person do, and the
 * first of a stream does whoever wrote it, so that an imported case has a revision to state as well.
 */
export const movesUserRevision = (event: { readonly revision: bigint; readonly metadata: { readonly actor: Actor } }): boolean =>
  event.revision === 0n || event.metadata.actor.kind === 'person';
