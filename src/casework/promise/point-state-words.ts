import type { PointState } from '../../domain/promise/point-states';
import type { DutyTag } from '../obligations/words/standing-words';

/** Each state of a point in words and a tone; `statusTag` adds the shape, so that colour alone never tells. */
export const pointStateTags: { readonly [S in PointState]: DutyTag } = {
  NOT_DUE: { text: 'Nothing due yet', tone: 'calm' },
  DUE: { text: 'To be done', tone: 'warn' },
  KEPT_ON_TIME: { text: 'Kept on time', tone: 'good' },
  KEPT_RECORDED_LATE: { text: 'Kept in time, written up late', tone: 'warn' },
  KEPT_LATE: { text: 'Kept late', tone: 'bad' },
  MISSED: { text: 'Missed', tone: 'bad' },
  DECLINED: { text: 'Declined by the victim', tone: 'calm' },
  NOT_APPLICABLE: { text: 'Not applicable', tone: 'calm' },
};
