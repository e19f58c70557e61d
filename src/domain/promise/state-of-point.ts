import type { Instant } from '../../kernel/instant';
import type { Obligation, ObligationStatus } from '../obligations/engine/owed';
import type { PromisePoint } from './point-shape';
import type { PointState } from './point-states';
import type { PromiseKept } from './promise-kept';

/** One duty of a point, as it stands now: missed by the clock though nobody has written it down yet, too. */
export type Piece = { readonly duty: Obligation; readonly status: ObligationStatus };
export type PointStanding = { readonly state: PointState; readonly pieces: readonly Piece[] };

/** What never counted: something else took its place, or it stopped being owed before it was due. */
const isGone = ({ status }: Piece): boolean => status === 'REPLACED' || status === 'ENDED';
const isMissed = ({ status }: Piece): boolean => status === 'BREACHED';
/** It was offered too late, and then declined. */
const isDeclinedLate = ({ status, duty }: Piece): boolean => status === 'DECLINED' && duty.breachedAt !== undefined;
const isOpen = ({ status }: Piece): boolean => status === 'OPEN' || status === 'PAUSED';

/** A pause that is over by then ends by itself, whether anybody has written it down or not. */
export function statusAt({ status, dueAt, pause }: Pick<Obligation, 'status' | 'dueAt' | 'pause'>, at: Instant): ObligationStatus {
  const isRunning = status === 'OPEN' || (status === 'PAUSED' && pause !== undefined && pause.resumesAt <= at);
  if (!isRunning) return status;
  return dueAt < at ? 'BREACHED' : 'OPEN';
}

/** What repeats was done the last time: the next time does not take that back. */
const isDoneBefore = ({ duty }: Piece, pieces: readonly Piece[]): boolean =>
  pieces.some((other) => other.duty.rule === duty.rule && other.status.startsWith('MET'));

/**
 * What the force can say of a point at this moment, judged from the facts that its duties were met by. A point that was missed in any part
 * is missed until that part is done, and kept late from then on; it is never kept while anything that is due stands open.
 */
export function stateOfPoint(point: PromisePoint, { declined, setAside, owed }: PromiseKept, at: Instant): PointStanding {
  const pieces = owed.obligations
    .filter(({ rule }) => point.evidence.includes(rule))
    .map((duty): Piece => ({ duty, status: statusAt(duty, at) }));
  return { pieces, state: setAside.includes(point.code) ? 'NOT_APPLICABLE' : judged(point, declined, pieces) };
}

function judged({ code }: PromisePoint, declined: PromiseKept['declined'], pieces: readonly Piece[]): PointState {
  const counted = pieces.filter((piece) => !isGone(piece));
  const isAmiss = counted.some((piece) => isMissed(piece) || isDeclinedLate(piece));
  // A decline takes no earlier miss back.
  if (declined.some(({ point }) => point === code)) return isAmiss ? 'MISSED' : 'DECLINED';
  const met = counted.map(({ status }) => status);
  if (counted.some(isMissed)) return 'MISSED';
  if (counted.some((piece) => isOpen(piece) && !isDoneBefore(piece, counted))) return 'DUE';
  if (met.includes('MET_LATE') || counted.some(isDeclinedLate)) return 'KEPT_LATE';
  if (met.includes('MET_ON_TIME_RECORDED_LATE')) return 'KEPT_RECORDED_LATE';
  if (met.includes('MET_ON_TIME')) return 'KEPT_ON_TIME';
  // Nothing but declines and waivers of single pieces.
  if (met.includes('DECLINED')) return 'DECLINED';
  return met.includes('WAIVED') ? 'NOT_APPLICABLE' : 'NOT_DUE';
}
