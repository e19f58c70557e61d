import type { Figures } from '../../../domain/figures/figures';
import type { Headline, HeadlineLine } from '../pack-document';
import { movementOf } from './movement';
import { aboveTarget, servedLess } from './to-decide';

/** One line a measure: its other tables tell the same by another breakdown. */
const firstAboveTarget = ({ about, tables }: Figures['measures'][number]): readonly HeadlineLine[] => {
  if (about !== 'PUBLIC') return [];
  const lines = tables.map(aboveTarget);
  const [first] = lines.filter((some) => some.length > 0);
  return lines.filter((some) => some === first || some.length !== first?.length || tailOf(some) !== tailOf(first)).flat();
};
const tailOf = (lines: readonly HeadlineLine[] | undefined): string =>
  lines?.map(({ text }) => text.slice(text.lastIndexOf(':'))).join() ?? '';

const mostMoved = 5;
const mostToDecide = 10;

/** What the meeting reads first: few lines, the surest first. Staff victims' figures are never among them. */
export function headlineOf(figures: Pick<Figures, 'measures' | 'period' | 'breaks'>): Headline {
  const tables = figures.measures.filter(({ about }) => about === 'PUBLIC').flatMap((measure) => measure.tables);
  const movements = tables.flatMap((table) => movementOf(table, figures) ?? []).toSorted((one, other) => other.strength - one.strength);
  const lines = (isBetter: boolean): readonly HeadlineLine[] =>
    movements.filter((movement) => movement.isBetter === isBetter).map(({ line }) => line);
  const [better, worse] = [lines(true).slice(0, mostMoved), lines(false).slice(0, mostMoved)];
  return {
    better,
    worse,
    decide: [...figures.measures.flatMap(firstAboveTarget), ...tables.flatMap(servedLess), ...worse].slice(0, mostToDecide),
  };
}
