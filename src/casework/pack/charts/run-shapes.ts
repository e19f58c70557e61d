import type { PackChart } from '../pack-document';
import type { Shape } from './drawing';
import type { NumberText } from './number-text';

type Points = Extract<PackChart, { kind: 'RUN' }>['points'];
type Plot = {
  readonly inWords: NumberText;
  readonly points: Points;
  readonly marks: readonly { readonly letter: string; readonly at: number }[];
  readonly middle: number | undefined;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
};

/** The run itself: its middle, its breaks, its stretches, a dot a month, and the last number. */
export function runShapes({ inWords, points, marks, middle, x, y, top, bottom, left, right }: Plot): readonly Shape[] {
  const known = points.flatMap(({ value }, index) => (value === null ? [] : [{ index, value, at: { x: x(index), y: y(value) } }]));
  const last = known.at(-1);
  const stretches = stretchesOf(
    known,
    marks.map(({ at }) => at),
  );
  return [
    ...(middle === undefined ? [] : [middleLine(y(middle), left, right)]),
    ...marks.flatMap(({ letter, at }) => markAt(letter, (x(at) + (at > 0 ? x(at - 1) : x(at))) / 2, top, bottom)),
    ...stretches
      .filter(({ length }) => length > 1)
      .map((stretch): Shape => ({ shape: 'PATH', through: stretch.map(({ at }) => at), ink: 'FIGURE', width: 2.5 })),
    ...known.map(({ at }): Shape => ({ shape: 'DOT', at, radius: 3.5, ink: 'FIGURE' })),
    ...(last ? [lastNumber(last.at, inWords(last.value))] : []),
  ];
}

type Known = { readonly index: number; readonly value: number; readonly at: { readonly x: number; readonly y: number } };

/** Months that follow each other under the same rules. */
function stretchesOf(known: readonly Known[], breaks: readonly number[]): readonly (readonly Known[])[] {
  const stretches: Known[][] = [];
  for (const point of known) {
    const open = stretches.at(-1);
    if (open?.at(-1)?.index === point.index - 1 && !breaks.includes(point.index)) open.push(point);
    else stretches.push([point]);
  }
  return stretches;
}

const middleLine = (y: number, left: number, right: number): Shape => ({
  shape: 'LINE',
  from: { x: left, y },
  to: { x: right, y },
  ink: 'RANGE',
  width: 2,
  dashed: true,
});

const markAt = (letter: string, x: number, top: number, bottom: number): readonly Shape[] => [
  { shape: 'LINE', from: { x, y: top }, to: { x, y: bottom }, ink: 'TEXT', width: 2 },
  { shape: 'BOX', at: { x: x - 9, y: top - 12 }, width: 18, height: 18, ink: 'TEXT' },
  { shape: 'BOX', at: { x: x - 7.5, y: top - 10.5 }, width: 15, height: 15, ink: 'PAPER' },
  { shape: 'TEXT', at: { x, y: top + 2 }, text: letter, anchor: 'middle', bold: true },
];

const lastNumber = ({ x, y }: Known['at'], text: string): Shape => ({
  shape: 'TEXT',
  at: { x: x + 8, y: y + 5 },
  text,
  anchor: 'start',
  bold: true,
});
