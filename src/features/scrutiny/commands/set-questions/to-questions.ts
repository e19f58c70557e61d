import { wordsIn } from '../../../../casework/quarterly-reviews/review-words';
import type { ScrutinyDeed } from '../in-scrutiny.command';

/** Numbered as they stand; a question that is asked otherwise is another question, and takes no answers over. */
export const toQuestions = (period: string, texts: readonly string[]): ScrutinyDeed => ({
  type: 'SetPanelQuestions',
  questions: texts.map((text, place) => ({ code: `Q${String(place + 1)}`, text: wordsIn(period, text) })),
});

/** As typed, one a line. */
export const linesOf = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
