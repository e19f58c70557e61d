import type { PackColumn } from '../pack-document';
import { type WindowId, windowIds, windowLabels } from '../tables/windows';
import { alone, interval, type JoinedColumn, listed, ofThese, shareWithCounts } from './joined-column';

const beside = [
  ['declined', 'declined'],
  ['waived', 'waived'],
  ['replaced', 'replaced'],
  ['ended', 'ended'],
  ['wasPaused', 'paused at some time'],
  ['pausedNow', 'paused now'],
  ['notYetDue', 'not due yet'],
] as const;

/** What belongs together of each window in one column; a column of no window stands as it is. */
export function joinedColumns(columns: readonly PackColumn[]): readonly JoinedColumn[] {
  const known = new Map(columns.map((column) => [column.id, column]));
  const has = (window: WindowId, part: string): boolean => known.has(`${window}.${part}`);
  const windows = windowIds.flatMap((window): readonly JoinedColumn[] => {
    const name = windowLabels[window];
    const unit = known.get(`${window}.median`)?.unit ?? '';
    if (has(window, 'due')) return dutyColumns(window, name);
    if (has(window, 'share'))
      return [...shareColumns(window, name, has(window, 'low')), ...(has(window, 'difference') ? groupColumns(window, name, known) : [])];
    if (has(window, 'median')) return timeColumns(window, `${name} (${unit})`, has(window, 'p90'));
    return has(window, 'n') ? [alone(`${window}.n`, name)] : [];
  });
  const others = columns.filter(({ id }) => !windowIds.some((window) => id.startsWith(`${window}.`)));
  return [...windows, ...others.map(({ id, label }) => alone(id, label))];
}

const shareColumns = (window: WindowId, name: string, hasInterval: boolean): readonly JoinedColumn[] => [
  shareWithCounts([`${window}.share`, `${window}.n`, `${window}.of`], name),
  ...(hasInterval ? [interval(`${window}.low`, `${window}.high`, `${name}: 95% interval`)] : []),
];

const dutyColumns = (window: WindowId, name: string): readonly JoinedColumn[] => [
  shareWithCounts([`${window}.share`, `${window}.onTime`, `${window}.due`], `${name}: on time, of those that fell due`),
  interval(`${window}.low`, `${window}.high`, '95% interval'),
  ofThese(`${window}.recordedLate`, `${window}.unconfirmed`, 'In time, written down late', 'without proof yet'),
  alone(`${window}.late`, 'Late'),
  alone(`${window}.missed`, 'Missed'),
  listed(
    beside.map(([part, words]) => [`${window}.${part}`, words]),
    'Beside these',
  ),
];

const timeColumns = (window: WindowId, name: string, hasTail: boolean): readonly JoinedColumn[] => [
  ofTimes(window, `${name}: half within`),
  ...(hasTail ? [alone(`${window}.p90`, `${name}: 9 in 10 within`)] : []),
];
/** `12.5 (45 counted)`. */
const ofTimes = (window: WindowId, label: string): JoinedColumn => ofThese(`${window}.median`, `${window}.n`, label, 'counted');

const groupColumns = (window: WindowId, name: string, known: ReadonlyMap<string, PackColumn>): readonly JoinedColumn[] => [
  shareWithCounts([`${window}.others.share`, `${window}.others.n`, `${window}.others.of`], othersOf(window, known)),
  alone(`${window}.difference`, `${name}: difference`),
  interval(`${window}.difference.low`, `${window}.difference.high`, `${name}: difference in points, 95% interval`),
];

const othersOf = (window: WindowId, known: ReadonlyMap<string, PackColumn>): string =>
  known.get(`${window}.others.share`)?.label.replace(/, share$/, '') ?? '';
