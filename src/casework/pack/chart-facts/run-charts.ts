import type { FigureRow, Figures, FigureTable } from '../../../domain/figures/figures';
import { endOfMonth, type Month } from '../../../domain/figures/month';
import { runSignals } from '../../../domain/measures/statistics/run-signals';
import type { PackChart } from '../pack-document';
import { monthWords } from '../period-words';
import { drawnOf } from '../tables/counts-of';
import { figureName } from '../tables/figure-name';
import { totalOf } from '../tables/total-row';
import { drawnUnit, drawnWords } from './drawn-unit';

type RunChart = Extract<PackChart, { kind: 'RUN' }>;
type Timed = Pick<Figures, 'months' | 'breaks' | 'knownAt'>;
/** More lines than this beside one table tell nobody anything. */
const mostRows = 3;

/** One a row, or one of all rows together where they add up; none where there are too many rows, or fewer than two months are known. */
export function runCharts(table: FigureTable, timed: Timed): readonly RunChart[] {
  const total = totalOf(table);
  const rows = total ? [total] : table.rows.length <= mostRows ? table.rows : [];
  return rows.map((row) => runChart(table, row, timed)).filter(({ points }) => points.filter(({ value }) => value !== null).length > 1);
}

/** Signals are looked for since the last break alone, before which it was counted otherwise, and in months that were over. */
function runChart(table: FigureTable, row: FigureRow, { months, breaks, knownAt }: Timed): RunChart {
  const points = months.map((month, index) => ({ month, value: drawnOf(row.months[index]) }));
  const within = breaks.filter(({ month }) => month > (months[0] ?? '') && month <= (months.at(-1) ?? ''));
  const since = within
    .map(({ month }) => month)
    .toSorted()
    .at(-1);
  const unfinished = months.find((month) => endOfMonth(month) > knownAt);
  const signals = runSignals(points.filter(({ month }) => month !== unfinished && (since === undefined || month >= since)));
  const unit = drawnUnit(table);
  const says = since === undefined ? signals.says : `Since ${monthWords(since)}, from when it is counted otherwise: ${signals.says}`;
  const otherwise = within.map(({ month, what }) => `From ${monthWords(month)} on counted otherwise: ${what}.`);
  return {
    kind: 'RUN',
    title: `${figureName(table, row)}, month by month`,
    description: [described(points, unit), ...otherwise, ...notOver(unfinished), says].join(' '),
    unit,
    points,
    ...(signals.middle !== undefined && { middle: signals.middle }),
    breaks: within,
    says,
  };
}

const notOver = (month: Month | undefined): readonly string[] =>
  month === undefined ? [] : [`${monthWords(month)} was not over: it is drawn as far as it had come, and not judged.`];

function described(points: RunChart['points'], unit: string): string {
  const known = points.flatMap(({ month, value }) => (value === null ? [] : [{ month, value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return 'Nothing is known of these months.';
  const lowest = known.reduce((one, other) => (other.value < one.value ? other : one));
  const highest = known.reduce((one, other) => (other.value > one.value ? other : one));
  const at = ({ month, value }: typeof first) => `${drawnWords(value, unit)} in ${monthWords(month)}`;
  return `From ${at(first)} to ${at(last)}; lowest ${at(lowest)}, highest ${at(highest)}.`;
}
