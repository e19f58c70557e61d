import type { PointState } from '../../../domain/promise/point-states';

/** A word, a shape of its own and a tone: the colour only repeats what the two say. */
export type PointTag = { readonly text: string; readonly shape: string; readonly tone: 'good' | 'warn' | 'bad' | 'calm' };

/** How a point stands. What was written up late is never "kept on time"; what was declined is never kept (model.md §7). */
export const pointTags: { readonly [S in PointState]: PointTag } = {
  NOT_DUE: { text: 'Not due', shape: '○', tone: 'calm' },
  DUE: { text: 'Due', shape: '◔', tone: 'warn' },
  KEPT_ON_TIME: { text: 'Kept on time', shape: '●', tone: 'good' },
  KEPT_RECORDED_LATE: { text: 'Kept, written up late', shape: '◆', tone: 'warn' },
  KEPT_LATE: { text: 'Kept late', shape: '▲', tone: 'bad' },
  MISSED: { text: 'Missed', shape: '■', tone: 'bad' },
  DECLINED: { text: 'Declined by them', shape: '◇', tone: 'calm' },
  NOT_APPLICABLE: { text: 'Not applicable', shape: '–', tone: 'calm' },
};
