import type { Figures } from '../../../domain/figures/figures';
import type { Headline, HeadlineLine } from '../pack-document';
import { movementOf } from './movement';
import { aboveTarget, type ControlLine, servedLess } from './to-decide';

const mostMoved = 5;
const mostToDecide = 10;

/** What the meeting reads first: few lines, the surest first. Staff victims' figures are never among them. */
export function headlineOf(figures: Pick<Figures, 'measures' | 'period' | 'breaks'>): Headline {
  const publicMeasures = figures.measures.filter(({ about }) => about === 'PUBLIC');
  const tables = publicMeasures.flatMap((measure) => measure.tables);
  const movements = tables.flatMap((table) => movementOf(table, figures) ?? []).toSorted((one, other) => other.strength - one.strength);
  const lines = (isBetter: boolean): readonly HeadlineLine[] =>
    movements.filter((movement) => movement.isBetter === isBetter).map(({ line }) => line);
  const controls = publicMeasures.flatMap((measure) => once(measure.tables.flatMap(aboveTarget)));
  const [better, worse] = [lines(true).slice(0, mostMoved), lines(false).slice(0, mostMoved)];
  return { better, worse, decide: [...controls, ...tables.flatMap(servedLess), ...worse].slice(0, mostToDecide) };
}

/** A measure may show the same reviews overdue by how long and by which: they are put before the meeting once. */
const once = (lines: readonly ControlLine[]): readonly HeadlineLine[] =>
  lines
    .filter(({ n, isSnapshot }, index) => !isSnapshot || lines.findIndex((one) => one.isSnapshot && one.n === n) === index)
    .map(({ line }) => line);
