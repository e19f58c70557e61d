import type { ObligationStatus } from '../obligations/engine/owed';
import type { PointState } from './point-states';

/** One duty of a point as it stands: BREACHED where its time has passed unmet, whether anybody has written that down or not. */
export type PointPiece = {
  readonly rule: string;
  readonly status: ObligationStatus;
  /** It was offered too late, and then declined. */
  readonly isDeclinedLate: boolean;
};

/** What never counted: something else took its place, or it stopped being owed before it was due. */
const isGone = ({ status }: PointPiece): boolean => status === 'REPLACED' || status === 'ENDED';
const isMissed = ({ status }: PointPiece): boolean => status === 'BREACHED';
const isOpen = ({ status }: PointPiece): boolean => status === 'OPEN' || status === 'PAUSED';
/** What repeats was done the last time: the next time does not take that back. */
const isDoneBefore = ({ rule }: PointPiece, pieces: readonly PointPiece[]): boolean =>
  pieces.some((other) => other.rule === rule && other.status.startsWith('MET'));

/**
 * What the force can say of a point that is not set aside, by its duties. A point that was missed in any part is missed until that part is
 * done, and kept late from then on; it is never kept while anything that is due stands open.
 */
export function judgePoint(pieces: readonly PointPiece[], isDeclined: boolean): PointState {
  const counted = pieces.filter((piece) => !isGone(piece));
  const isLate = counted.some(({ isDeclinedLate }) => isDeclinedLate);
  // A decline takes no earlier miss back.
  if (isDeclined) return isLate || counted.some(isMissed) ? 'MISSED' : 'DECLINED';
  const met = counted.map(({ status }) => status);
  if (counted.some(isMissed)) return 'MISSED';
  if (counted.some((piece) => isOpen(piece) && !isDoneBefore(piece, counted))) return 'DUE';
  if (met.includes('MET_LATE') || isLate) return 'KEPT_LATE';
  if (met.includes('MET_ON_TIME_RECORDED_LATE')) return 'KEPT_RECORDED_LATE';
  if (met.includes('MET_ON_TIME')) return 'KEPT_ON_TIME';
  // Nothing but declines and waivers of single pieces.
  if (met.includes('DECLINED')) return 'DECLINED';
  return met.includes('WAIVED') ? 'NOT_APPLICABLE' : 'NOT_DUE';
}
