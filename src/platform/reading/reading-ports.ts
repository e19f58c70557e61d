import type { Position } from '../../kernel/position';

/** Port: waits until every view has taken in a position; `false` where that did not happen in time. */
export interface CaughtUp {
  caughtUp(position: Position, withinMs: number): Promise<boolean>;
}
export const CAUGHT_UP = Symbol('CaughtUp');

/** Port: positions as the outside sees them: opaque, and of this store only. */
export interface PositionTokens {
  issue(position: Position): string;
  /** `undefined` for what this store did not issue. */
  read(token: string): Position | undefined;
}
export const POSITION_TOKENS = Symbol('PositionTokens');
