import type { PromisePoint } from '../../domain/promise/point-shape';
import type { PromiseKept } from '../../domain/promise/promise-kept';
import { type PointStanding, stateOfPoint } from '../../domain/promise/state-of-point';
import type { Instant } from '../../kernel/instant';
import type { KeptPromise } from './kept-promise';

export type PointAt = PointStanding & { readonly point: PromisePoint };
type Standing = Pick<KeptPromise, 'points' | 'declined' | 'setAside' | 'duties'>;

/** As the domain judges points by it. */
export const promiseKept = ({ points, declined, setAside, duties }: Standing): PromiseKept => ({
  points,
  declined,
  setAside: setAside.map(({ point }) => point),
  owed: { obligations: duties.map(({ duty }) => duty) },
});

/** Each point as it stands at a moment, by the clock, whether anybody was there to write a miss down or not. */
export function pointsAt(kept: Standing, at: Instant): readonly PointAt[] {
  const standing = promiseKept(kept);
  return kept.points.map((point) => ({ point, ...stateOfPoint(point, standing, at) }));
}
