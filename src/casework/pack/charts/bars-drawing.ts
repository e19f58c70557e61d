import type { PackChart } from '../pack-document';
import { type Drawing, drawingWidth, lineHeight, type Shape } from './drawing';
import { linesOf } from './lines-of';
import { numbersOf, unitText } from './number-text';
import { scaleOver } from './scale';
import { wordsUnder } from './words-under';

type Bars = Extract<PackChart, { kind: 'BARS' }>;

const [thickness, between] = [16, 12];
/** Beyond the longest bar stands its number. */
const roomForNumbers = 64;

/** A bar under its label, its number at its end, all from one line of nought: nothing has to be read off an axis. */
export function barsDrawing({ bars, unit }: Bars): Drawing {
  const head = wordsUnder([unitText(unit), ...(bars.length === 0 ? ['Nothing was counted.'] : [])], lineHeight - 4);
  const values = bars.map(({ value }) => value);
  const numberText = numbersOf(unit, values);
  const scale = scaleOver([0, ...values], 0, drawingWidth - roomForNumbers);
  const shapes: Shape[] = [...head.shapes];
  let y = head.bottom;
  for (const { label, value } of bars) {
    for (const text of linesOf(label, drawingWidth)) {
      shapes.push({ shape: 'TEXT', at: { x: 0, y }, text, anchor: 'start' });
      y += lineHeight;
    }
    const top = y - lineHeight + 6;
    const [from, to] = [scale.at(Math.min(0, value)), scale.at(Math.max(0, value))];
    shapes.push(
      { shape: 'BOX', at: { x: from, y: top }, width: to - from, height: thickness, ink: 'FIGURE' },
      { shape: 'LINE', from: { x: scale.at(0), y: top - 3 }, to: { x: scale.at(0), y: top + thickness + 3 }, ink: 'TEXT', width: 1 },
      { shape: 'TEXT', at: { x: to + 6, y: top + thickness - 3 }, text: numberText(value), anchor: 'start', bold: true },
    );
    y = top + thickness + between + lineHeight - 4;
  }
  return { width: drawingWidth, height: y - lineHeight, shapes };
}
