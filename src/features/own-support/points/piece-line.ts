import { channels } from '../../../domain/reference-data/channels';
import { labelOf } from '../../../domain/reference-data/entry';
import { instantWords, localDateWords } from '../../../web-kit/filters/instant-words';
import type { OwnPiece } from './own-points';
import { pieceWords } from './piece-words';

/** "Your supervisor spoke with you on 2 March 2026, by telephone"; "You are offered peer support: by Thursday 5 March 2026, 18:00". */
export function pieceLine({ rule, label, status, dueAt, doneAt, how, times }: OwnPiece): string {
  const { done, due } = pieceWords(rule, label);
  const by = how === undefined ? '' : `, ${howWords(how)}`;
  const often = times > 1 ? ` (${times} times so far)` : '';
  const on = doneAt === undefined ? done : `${done} on ${localDateWords(doneAt)}${by}${often}`;
  switch (status) {
    case 'MET_ON_TIME':
      return on;
    case 'MET_ON_TIME_RECORDED_LATE':
      return `${on}. It was written down late`;
    case 'MET_LATE':
      return `${on}. That was late: it was due by ${instantWords(dueAt)}`;
    case 'BREACHED':
      return `${due}: this was due by ${instantWords(dueAt)}, and is not done yet`;
    case 'PAUSED':
      return `${due}: we wait for a time that suits you`;
    case 'DECLINED':
      return `${due}: you do not want this`;
    case 'WAIVED':
      return `${due}: we say that this does not apply`;
    default:
      return `${due}: by ${instantWords(dueAt)}`;
  }
}

const howWords = (how: NonNullable<OwnPiece['how']>): string => {
  const label = labelOf(channels, how).toLowerCase();
  return label.startsWith('in ') ? label : `by ${label}`;
};
