/**
 * What the force can say of one point (model.md §7). `KEPT_RECORDED_LATE`: done in time and written down afterwards, shown as exactly
 * that and never as kept on time (law 4).
 */
export const pointStates = [
  'NOT_DUE',
  'DUE',
  'KEPT_ON_TIME',
  'KEPT_RECORDED_LATE',
  'KEPT_LATE',
  'MISSED',
  'DECLINED',
  'NOT_APPLICABLE',
] as const;
export type PointState = (typeof pointStates)[number];

/** Kept, by the force's own account: what a victim can dispute. */
export const isClaimedKept = (state: PointState): boolean =>
  state === 'KEPT_ON_TIME' || state === 'KEPT_RECORDED_LATE' || state === 'KEPT_LATE';
