import { createHash } from 'node:crypto';
import type { PackChart } from '../pack-document';
import { chartDrawing } from './chart-drawing';
import { toSvg } from './to-svg';

/**
 * An `<svg>` for a page, titled and described for whoever does not see it; the same bytes for the same chart. Nothing in it needs a
 * script or a style of its own. The title is not among what is drawn: a heading or caption beside it says that to everybody.
 */
export function drawChart(chart: PackChart): string {
  const id = `chart-${createHash('sha256').update(JSON.stringify(chart)).digest('hex').slice(0, 12)}`;
  return toSvg(chartDrawing(chart), { id, title: chart.title, description: chart.description });
}
