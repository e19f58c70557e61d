import type { Position } from '../../kernel/position';

/** A place in `$all`, as the client speaks of it. */
export type AllPosition = { readonly commit: bigint; readonly prepare: bigint };

const digits = 20;
const padded = (part: bigint): string => part.toString().padStart(digits, '0');

/** Both parts at full width, so that text order is log order; 2^64 has twenty digits. */
export const toPosition = ({ commit, prepare }: AllPosition): Position => `${padded(commit)}/${padded(prepare)}` as Position;

/** Throws a TypeError on an event that says not where it stands. */
export function placeOf({ position }: { readonly position?: AllPosition }): AllPosition {
  if (!position) throw new TypeError('this EventStoreDB gives no positions: 22.6 or newer is needed');
  return position;
}

/** Throws a TypeError on a position that no EventStoreDB gave out. */
export function fromPosition(position: Position): AllPosition {
  if (!/^\d{20}\/\d{20}$/.test(position)) throw new TypeError('this is no position of this store');
  return { commit: BigInt(position.slice(0, digits)), prepare: BigInt(position.slice(digits + 1)) };
}

export const comparePositions = (a: Position, b: Position): number => (a < b ? -1 : a > b ? 1 : 0);
