import type { Instant } from '../../kernel/instant';
import type { PromisePoint } from './point-shape';
import type { PromiseKept } from './promise-kept';
import { stateOfPoint } from './state-of-point';

/**
 * The points that stand between a staff victim's case and its closing (model.md §7): something that was due by now is neither done nor
 * answered by the reviewer, and the point is neither declined nor not applicable. What falls due later stays owed after closing, but for
 * what the point names as to be done before.
 */
export function undisposed(kept: PromiseKept, at: Instant): readonly PromisePoint[] {
  return kept.points.filter((point) => {
    if (kept.setAside.includes(point.code) || kept.declined.some((declined) => declined.point === point.code)) return false;
    const { pieces } = stateOfPoint(point, kept, at);
    return pieces.some(
      ({ duty, status }) =>
        (status === 'BREACHED' && !duty.isAnswered && duty.endedBecause === undefined) ||
        ((status === 'OPEN' || status === 'PAUSED') && point.beforeClosing?.includes(duty.rule) === true),
    );
  });
}
