import type { FigureCell, FigureTable } from '../../../domain/figures/figures';
import { wilson } from '../../../domain/measures/statistics/wilson';
import type { PackChart } from '../pack-document';
import { percentOf, percentText } from '../rounding';
import { countOf, shareOf } from '../tables/counts-of';
import { titleTold } from '../tables/figure-name';
import { fewestForShare, wholeOf } from '../tables/group-comparison';
import { drawnWords } from './drawn-unit';

type Labelled = { readonly label: string; readonly cell: FigureCell };

/** What stands beside each other in one period: counts as bars, shares with their intervals. One row alone makes no picture. */
export function periodChart(table: FigureTable, title: string, labelled: readonly Labelled[]): readonly PackChart[] {
  if (labelled.length < 2 || table.kind === 'SPREAD') return [];
  if (table.kind === 'COUNT') return [bars(title, table.unit, labelled)];
  const fewest = wholeOf(table) ? fewestForShare : 1;
  return [intervals(titleTold({ title, kind: table.kind }), labelled, fewest)].filter(({ rows }) => rows.length > 1);
}

export function bars(title: string, unit: string, labelled: readonly Labelled[]): Extract<PackChart, { kind: 'BARS' }> {
  const drawn = labelled.flatMap(({ label, cell }) => {
    const value = countOf(cell);
    return value === undefined ? [] : [{ label, value }];
  });
  const described = drawn.map(({ label, value }) => `${label}: ${drawnWords(value, unit)}`).join('; ');
  return { kind: 'BARS', title, description: `${described}.`, unit, bars: drawn };
}

function intervals(title: string, labelled: readonly Labelled[], fewest: number): Extract<PackChart, { kind: 'INTERVALS' }> {
  const rows = labelled.flatMap(({ label, cell }) => {
    const share = shareOf(cell);
    if (!share || share.of < fewest) return [];
    const { low, high } = wilson(share.n, share.of);
    return [{ label, value: percentOf(share.n, share.of), low: low * 100, high: high * 100 }];
  });
  const described = rows.map(
    ({ label, value, low, high }) => `${label}: ${percentText(value)}, from ${percentText(low)} to ${percentText(high)}`,
  );
  return {
    kind: 'INTERVALS',
    title,
    description: `Each share with the 95% interval in which the true one lies. ${described.join('; ')}.`,
    unit: '%',
    rows,
  };
}
