import type { FigureCell, FigureTable } from '../../../domain/figures/figures';
import type { DutyCounts, TallyKind } from '../../../domain/measures/measure';
import { wilson } from '../../../domain/measures/statistics/wilson';
import type { PackCell } from '../pack-document';
import { percentOf } from '../rounding';
import { countCell, nothingFellDue, nothingToCount, percentCell, timeCell } from './cells';
import { shareOf } from './counts-of';

/** One number of a cell, in a column of its own. */
export type Part = { readonly id: string; readonly label: string; readonly unit: string; readonly cell: (of: Shown) => PackCell };
type Shown = Exclude<FigureCell, { readonly few: true }>;
type NumberName = keyof DutyCounts | 'n' | 'of' | 'due';

const countPart = (id: string, label: string, unit: string, name: NumberName): Part => ({
  ...{ id, label, unit },
  cell: (of) => countCell((of as Partial<Record<NumberName, number>>)[name] ?? 0),
});

const percentPart = (id: string, label: string, empty: PackCell, percent: (n: number, of: number) => number): Part => ({
  ...{ id, label, unit: '%' },
  cell: (of) => {
    const counts = shareOf(of);
    return counts && counts.of > 0 ? percentCell(percent(counts.n, counts.of)) : empty;
  },
});
const sharePart = (label: string, empty: PackCell): Part => percentPart('share', label, empty, percentOf);
const intervalParts = (empty: PackCell): readonly Part[] => [
  percentPart('low', '95% interval from', empty, (n, of) => wilson(n, of).low * 100),
  percentPart('high', '95% interval to', empty, (n, of) => wilson(n, of).high * 100),
];

const shareParts = (unit: string): readonly Part[] => [
  countPart('n', 'Number', unit, 'n'),
  countPart('of', 'Out of', unit, 'of'),
  sharePart('Share', nothingToCount),
];

/** Late entry of something done in time has a column of its own, and is never inside "on time" (law 4). */
const dutyShareParts = (unit: string): readonly Part[] => [
  countPart('n', 'On time', unit, 'onTime'),
  countPart('of', 'Fell due', unit, 'due'),
  sharePart('On time, of those that fell due', nothingFellDue),
];
const dutyParts = (unit: string): readonly Part[] => [
  countPart('due', 'Fell due', unit, 'due'),
  countPart('onTime', 'On time', unit, 'onTime'),
  countPart('recordedLate', 'In time, written down late', unit, 'recordedLate'),
  countPart('unconfirmed', 'Of these without proof yet', unit, 'unconfirmed'),
  countPart('late', 'Late', unit, 'late'),
  countPart('missed', 'Missed', unit, 'missed'),
  sharePart('On time, of those that fell due', nothingFellDue),
  ...intervalParts(nothingFellDue),
  countPart('declined', 'Declined', unit, 'declined'),
  countPart('waived', 'Waived', unit, 'waived'),
  countPart('replaced', 'Replaced', unit, 'replaced'),
  countPart('ended', 'Ended', unit, 'ended'),
  countPart('wasPaused', 'Paused at some time', unit, 'wasPaused'),
  countPart('pausedNow', 'Paused now', unit, 'pausedNow'),
  countPart('notYetDue', 'Not due yet', unit, 'notYetDue'),
];

const spreadPart = (id: 'median' | 'p90', label: string, unit: string): Part => ({
  ...{ id, label, unit },
  cell: (of) => ('median' in of && of.n > 0 ? timeCell(of[id]) : nothingToCount),
});

/** The columns of the period asked for, all there is; of what it is compared with the share and what it is a share of, or the median. */
export function partsOf({ kind, unit }: Pick<FigureTable, 'kind' | 'unit'>, isCompared: boolean): readonly Part[] {
  const parts: Readonly<Record<TallyKind, () => readonly Part[]>> = {
    COUNT: () => [countPart('n', 'Number', unit, 'n')],
    SHARE: () => [...shareParts(unit), ...(isCompared ? [] : intervalParts(nothingToCount))],
    PEOPLE: () => [...shareParts(unit), ...(isCompared ? [] : intervalParts(nothingToCount))],
    DUTIES: () => (isCompared ? dutyShareParts(unit) : dutyParts(unit)),
    SPREAD: () => [
      countPart('n', 'Counted', 'times', 'n'),
      spreadPart('median', 'Half within', unit),
      ...(isCompared ? [] : [spreadPart('p90', '9 in 10 within', unit)]),
    ],
  };
  return parts[kind]();
}
