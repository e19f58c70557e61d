import type { PackChart } from '../pack-document';
import { type Drawing, drawingWidth, lineHeight, type Shape } from './drawing';
import { textWidth } from './lines-of';
import { monthText } from './month-text';
import { numbersOf, tickText, unitText } from './number-text';
import { runShapes } from './run-shapes';
import { type Scale, scaleOver } from './scale';
import { wordsUnder } from './words-under';

type Run = Extract<PackChart, { kind: 'RUN' }>;

const plotHeight = 170;
const monthsLabelled = 4;

/**
 * Month by month, the last one with its number. Where there is no figure the line stops; where other rules begin it stops too, at a
 * mark whose words stand underneath, since what is left and right of it may not be compared.
 */
export function runDrawing({ points, unit, middle, breaks, says }: Run): Drawing {
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const head = wordsUnder([unitText(unit)], lineHeight - 4);
  if (known.length === 0) {
    const words = wordsUnder(['There is no figure for any of these months.', says], head.bottom);
    return { width: drawingWidth, height: words.bottom - 8, shapes: [...head.shapes, ...words.shapes] };
  }
  const top = head.bottom + 6;
  const bottom = top + plotHeight;
  const y = scaleOver([0, ...known, ...(middle === undefined ? [] : [middle])], bottom, top);
  const left = Math.max(...y.ticks.map((tick) => textWidth(tickText(tick)))) + 8;
  const inWords = numbersOf(unit, known);
  const right = drawingWidth - textWidth(inWords(known.at(-1) ?? 0)) - 10;
  const x = (index: number) => (points.length < 2 ? right : left + 10 + (index / (points.length - 1)) * (right - left - 10));
  const marks = breaks.flatMap(({ month, what }) => {
    const at = points.findIndex((point) => point.month === month);
    return at < 0 ? [] : [{ at, words: `${monthText(month)}: ${what}` }];
  });
  const lettered = marks.map((mark, index) => ({ ...mark, letter: String.fromCharCode(65 + index) }));
  const words = wordsUnder(
    [
      ...(known.length < points.length ? ['Where the line stops, no figure is known for that month.'] : []),
      ...lettered.map((mark) => `${mark.letter} – counted otherwise from ${mark.words}`),
      ...(middle === undefined ? [] : [`Dashed line: the middle of these months (median), ${inWords(middle)}`]),
      says,
    ],
    bottom + 2 * lineHeight + 8,
  );
  const shapes = [
    ...head.shapes,
    ...gridLines(y, left, right),
    ...monthNames(points, x, bottom),
    ...runShapes({ inWords, points, marks: lettered, middle, x, y: y.at, top, bottom, left, right }),
    ...words.shapes,
  ];
  return { width: drawingWidth, height: words.bottom - 8, shapes };
}

const gridLines = ({ ticks, at }: Scale, left: number, right: number): readonly Shape[] =>
  ticks.flatMap((tick): Shape[] => [
    { shape: 'LINE', from: { x: left, y: at(tick) }, to: { x: right, y: at(tick) }, ink: tick === 0 ? 'TEXT' : 'GRID', width: 1 },
    { shape: 'TEXT', at: { x: left - 6, y: at(tick) + 5 }, text: tickText(tick), anchor: 'end' },
  ]);

/** Few of them, so that they stay apart on a phone: from the last month back, evenly. */
function monthNames(points: Run['points'], x: (index: number) => number, bottom: number): readonly Shape[] {
  const step = Math.max(1, Math.ceil(points.length / monthsLabelled));
  return points.flatMap(({ month }, index): Shape[] => {
    if ((points.length - 1 - index) % step !== 0) return [];
    const text = monthText(month);
    const middle = Math.min(x(index), drawingWidth - textWidth(text) / 2);
    return [
      { shape: 'LINE', from: { x: x(index), y: bottom }, to: { x: x(index), y: bottom + 5 }, ink: 'TEXT', width: 1 },
      { shape: 'TEXT', at: { x: middle, y: bottom + lineHeight + 2 }, text, anchor: 'middle' },
    ];
  });
}
