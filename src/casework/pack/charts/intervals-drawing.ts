import type { PackChart } from '../pack-document';
import { type Drawing, drawingWidth, lineHeight, type Shape } from './drawing';
import { linesOf } from './lines-of';
import { type NumberText, numbersOf, tickText, unitText } from './number-text';
import { type Scale, scaleOver } from './scale';
import { wordsUnder } from './words-under';

type Intervals = Extract<PackChart, { kind: 'INTERVALS' }>;
type Row = Intervals['rows'][number];

const [rangeHeight, belowRange] = [20, 14];
const [left, right] = [20, drawingWidth - 20];

/** Each value as a dot on the line of what it may truly be; the numbers stand in its label. Nought is marked where it is in sight. */
export function intervalsDrawing({ rows, unit }: Intervals): Drawing {
  const isEmpty = rows.length === 0;
  const says = isEmpty ? 'Nothing was counted.' : 'The line shows where the true value may well lie.';
  const head = wordsUnder([unitText(unit), says], lineHeight - 4);
  if (isEmpty) return { width: drawingWidth, height: head.bottom, shapes: head.shapes };
  const ends = rows.flatMap(({ low, high }) => [low, high]);
  const inWords = numbersOf(
    unit,
    rows.flatMap(({ value, low, high }) => [value, low, high]),
  );
  const scale = scaleOver(ends, left, right);
  const shapes: Shape[] = [...head.shapes];
  let y = head.bottom + 4;
  for (const row of rows) {
    for (const text of linesOf(labelOf(row, inWords), drawingWidth)) {
      shapes.push({ shape: 'TEXT', at: { x: 0, y }, text, anchor: 'start' });
      y += lineHeight;
    }
    const top = y - lineHeight + 7;
    shapes.push(...gridLines(scale, top, top + rangeHeight), ...rangeOf(row, top + rangeHeight / 2, scale));
    y = top + rangeHeight + belowRange + lineHeight - 7;
  }
  const names = y - lineHeight + 6;
  for (const tick of scale.ticks)
    shapes.push({ shape: 'TEXT', at: { x: scale.at(tick), y: names }, text: tickText(tick), anchor: 'middle' });
  return { width: drawingWidth, height: names + 8, shapes };
}

const labelOf = ({ label, value, low, high }: Row, inWords: NumberText): string =>
  `${label}: ${inWords(value)} (${inWords(low)} to ${inWords(high)})`;

const gridLines = ({ ticks, at }: Scale, top: number, bottom: number): readonly Shape[] =>
  ticks.map((tick) => ({
    shape: 'LINE',
    from: { x: at(tick), y: top },
    to: { x: at(tick), y: bottom },
    ...(tick === 0 ? { ink: 'TEXT', width: 1.5 } : { ink: 'GRID', width: 1 }),
  }));

function rangeOf({ value, low, high }: Row, y: number, { at }: Scale): readonly Shape[] {
  const end = (x: number): Shape => ({ shape: 'LINE', from: { x, y: y - 5 }, to: { x, y: y + 5 }, ink: 'RANGE', width: 2 });
  return [
    { shape: 'LINE', from: { x: at(low), y }, to: { x: at(high), y }, ink: 'RANGE', width: 3 },
    end(at(low)),
    end(at(high)),
    { shape: 'DOT', at: { x: at(value), y }, radius: 6, ink: 'FIGURE' },
  ];
}
