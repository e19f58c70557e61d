import { drawingWidth, lineHeight, type Shape } from './drawing';
import { linesOf } from './lines-of';

const betweenSentences = 4;

/** Sentences under a picture, each beginning a line of its own, and where the next thing may stand. */
export function wordsUnder(sentences: readonly string[], top: number): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const shapes: Shape[] = [];
  let y = top;
  for (const sentence of sentences) {
    for (const text of linesOf(sentence, drawingWidth)) {
      shapes.push({ shape: 'TEXT', at: { x: 0, y }, text, anchor: 'start' });
      y += lineHeight;
    }
    y += betweenSentences;
  }
  return { shapes, bottom: y };
}
