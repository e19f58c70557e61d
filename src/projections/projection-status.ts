import type { Position } from '../kernel/position';
import type { BuildProgress } from './build-generations';
import type { Stall } from './stall';

/**
 * - `building`: no rows to read yet; the first build, or the one that a new version asks for.
 * - `catching-up`: readable, but it has not been at the head since the start.
 * - `live`: following the log.
 * - `retrying`: something that waiting may cure (a lock, a full disk).
 * - `stalled`: an event that it cannot take; it stands just before it and never skips it.
 */
export type ProjectionState = 'building' | 'catching-up' | 'live' | 'retrying' | 'stalled';

export type ProjectionStatus = {
  readonly name: string;
  readonly version: number;
  readonly state: ProjectionState;
  readonly generation: number | undefined;
  readonly position: Position | null;
  /** Events between it and the head; absent where the store cannot count. */
  readonly behind?: number;
  /** Seconds since the oldest event that it has not taken was recorded; 0 at the head. */
  readonly lagSeconds: number;
  readonly stall?: Stall;
  readonly retryingAfter?: string;
  /** A build beside it that is running, or how the last one failed. */
  readonly build?:
    | ({ readonly state: 'running' } & Partial<BuildProgress>)
    | { readonly state: 'failed'; readonly errorName: string; readonly stall?: Stall };
};
