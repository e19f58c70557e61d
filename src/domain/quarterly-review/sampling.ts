import { accepted } from '../../kernel/decider';
import type { ScrutinyCommand } from './commands';
import type { QuarterlyReviewState } from './state';
import { actingAs, isBlank, no, type Verdict, wordsRequired } from './verdict';

type Of<Type extends ScrutinyCommand['type']> = Extract<ScrutinyCommand, { type: Type }>;

/** Once, of a frozen pack, and by its hash: whoever draws has nothing to choose but how many. */
export function drawTheSample({ by, at, data }: Of<'DrawSample'>, { pack, sample }: QuarterlyReviewState): Verdict {
  const drawnBy = actingAs(by, ['SECRETARY']);
  if (drawnBy === undefined) return no('NOT_YOUR_PART_IN_SCRUTINY');
  if (!pack || data.seed !== pack.figuresSha256) return no('PACK_NOT_FROZEN');
  if (sample) return no('SAMPLE_DRAWN_ALREADY');
  if (!Number.isInteger(data.size) || data.size < 1 || data.size > 100) return no('SAMPLE_SIZE_OUT_OF_RANGE');
  if (data.cases.length === 0) return no('NOTHING_TO_DRAW_FROM');
  return accepted({ type: 'ScrutinySampleDrawn', schemaVersion: 1, data: { ...data, drawnAt: at, drawnBy } });
}

/** The panel's own, as its secretary wrote them down; all cases are judged by the same, so they stand once somebody has answered one. */
export function setPanelQuestions({ by, at, questions }: Of<'SetPanelQuestions'>, state: QuarterlyReviewState): Verdict {
  const setBy = actingAs(by, ['SECRETARY']);
  if (setBy === undefined) return no('NOT_YOUR_PART_IN_SCRUTINY');
  if (state.sample?.cases.some(({ scores }) => scores.length > 0)) return no('QUESTIONS_ANSWERED_ALREADY');
  const isSaid = questions.length > 0 && questions.length <= 20 && questions.every(({ text }) => !isBlank(text));
  if (!isSaid || new Set(questions.map(({ code }) => code)).size !== questions.length) return wordsRequired('questions');
  return accepted({ type: 'PanelQuestionsSet', schemaVersion: 1, data: { questions: [...questions], setAt: at, setBy } });
}
