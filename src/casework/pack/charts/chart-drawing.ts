import type { PackChart } from '../pack-document';
import { barsDrawing } from './bars-drawing';
import type { Drawing } from './drawing';
import { intervalsDrawing } from './intervals-drawing';
import { runDrawing } from './run-drawing';

/** The picture of a chart, for whoever can put lines and letters on a page or a sheet. Its title is not in it: that stands above. */
export function chartDrawing(chart: PackChart): Drawing {
  switch (chart.kind) {
    case 'BARS':
      return barsDrawing(chart);
    case 'RUN':
      return runDrawing(chart);
    case 'INTERVALS':
      return intervalsDrawing(chart);
  }
}
