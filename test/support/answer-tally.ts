import type { AnswerFromView } from '../../src/projections/ask-worker';
import { talliesIn } from './tally-view';

/** Questions that a worker of the tests answers from the view of tallies. */
export const answerTally: AnswerFromView<{ readonly of: string }, string> = (db, { of }, onProgress) => {
  onProgress?.(0.5);
  return JSON.stringify(talliesIn(db)[of]);
};
export const answerNever: AnswerFromView<object, never> = () => {
  throw new RangeError('something that holds data');
};
export const answerByEnding: AnswerFromView<object, never> = () => process.exit(3);
