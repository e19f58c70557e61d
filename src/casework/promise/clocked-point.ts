import type { PointState } from '../../domain/promise/point-states';
import type { Instant } from '../../kernel/instant';
import type { KeptPromise } from './kept-promise';
import { pointsAt } from './points-at';

/**
 * A point as lists count it: how it stands while the clock brings nothing, and the moment after which it is missed because of something
 * still open. Together they give at any moment what `pointsAt` gives, to which a property test holds them.
 */
export type ClockedPoint = { readonly point: string; readonly state: PointState; readonly missedFrom: Instant | null };

const beforeAll = '0001-01-01T00:00:00.000Z' as Instant;
const whateverTheClock: readonly PointState[] = ['DECLINED', 'NOT_APPLICABLE', 'MISSED'];

export const clockedPoints = (kept: KeptPromise): readonly ClockedPoint[] =>
  pointsAt(kept, beforeAll).map(({ point, state, pieces }) => {
    const open = pieces.filter(({ status }) => status === 'OPEN').map(({ duty }) => duty.dueAt);
    const first = open.toSorted()[0];
    return { point: point.code, state, missedFrom: whateverTheClock.includes(state) ? null : (first ?? null) };
  });
