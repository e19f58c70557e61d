import type { Instant } from '../../kernel/instant';
import type { Obligation, ObligationStatus } from '../obligations/engine/owed';
import { judgePoint } from './judge-point';
import type { PromisePoint } from './point-shape';
import type { PointState } from './point-states';
import type { PromiseKept } from './promise-kept';

/** One duty of a point, as it stands now: missed by the clock though nobody has written it down yet, too. */
export type Piece = { readonly duty: Obligation; readonly status: ObligationStatus };
export type PointStanding = { readonly state: PointState; readonly pieces: readonly Piece[] };

/** A pause that is over by then ends by itself, whether anybody has written it down or not. */
export function statusAt({ status, dueAt, pause }: Pick<Obligation, 'status' | 'dueAt' | 'pause'>, at: Instant): ObligationStatus {
  const isRunning = status === 'OPEN' || (status === 'PAUSED' && pause !== undefined && pause.resumesAt <= at);
  if (!isRunning) return status;
  return dueAt < at ? 'BREACHED' : 'OPEN';
}

/** What the force can say of a point at this moment, judged from the facts that its duties were met by. */
export function stateOfPoint(point: PromisePoint, { declined, setAside, owed }: PromiseKept, at: Instant): PointStanding {
  const pieces = owed.obligations
    .filter(({ rule }) => point.evidence.includes(rule))
    .map((duty): Piece => ({ duty, status: statusAt(duty, at) }));
  if (setAside.includes(point.code)) return { pieces, state: 'NOT_APPLICABLE' };
  const judged = pieces.map(({ duty, status }) => ({
    ...{ rule: duty.rule, status },
    isDeclinedLate: status === 'DECLINED' && duty.breachedAt !== undefined,
  }));
  return {
    pieces,
    state: judgePoint(
      judged,
      declined.some(({ point: code }) => code === point.code),
    ),
  };
}
