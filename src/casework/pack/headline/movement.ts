import type { FigureRow, Figures, FigureTable } from '../../../domain/figures/figures';
import { yearBefore } from '../../../domain/figures/reporting-period';
import { type Difference, differenceOf } from '../../../domain/measures/statistics/newcombe';
import { figureName } from '../tables/figure-name';
import type { HeadlineLine } from '../pack-document';
import { monthWords } from '../period-words';
import { decimals, numberText, percentOf, percentText } from '../rounding';
import { shareOf } from '../tables/counts-of';
import { fewestForShare, isForSure, wholeOf } from '../tables/group-comparison';
import { totalOf } from '../tables/total-row';

/** `strength`: how far beyond chance it moved, to rank by. */
export type Movement = { readonly isBetter: boolean; readonly strength: number; readonly line: HeadlineLine };

/** A figure that moved by more than chance would bring against the same period last year; against the period before where that is unknown. */
export function movementOf(table: FigureTable, figures: Pick<Figures, 'period' | 'breaks'>): Movement | undefined {
  // Groups are compared with each other within the same months, never with another time (M15).
  if (!table.better || table.isSnapshot || wholeOf(table)) return undefined;
  const total = totalOf(table);
  const rows = total ? [total] : table.rows;
  const found = rows.flatMap((row) => moved(table, row, figures) ?? []);
  return found.toSorted((one, other) => other.strength - one.strength)[0];
}

function moved(table: FigureTable, row: FigureRow, figures: Pick<Figures, 'period' | 'breaks'>): Movement | undefined {
  const [now, lastYear, before] = [row.period, row.yearBefore, row.before].map(shareOf);
  const was = lastYear ?? before;
  if (!now || !was || now.of < fewestForShare || was.of < fewestForShare) return undefined;
  const difference = differenceOf(now, was);
  if (!isForSure(difference)) return undefined;
  const went = difference.difference > 0 ? 'up' : 'down';
  const than = lastYear ? 'the same period last year' : 'the period before';
  return {
    isBetter: difference.difference > 0 === (table.better === 'HIGHER'),
    strength: Math.abs(difference.difference) / (difference.high - difference.low),
    line: {
      text: `${figureName(table, row)}: ${sharedWords(now)}, ${went} from ${sharedWords(was)} in ${than}.`,
      sureness: [sureness(difference), ...countedOtherwise(figures)].join(' '),
      ...{ table: table.id, row: row.row },
    },
  };
}

/** `61.3% (92 of 150)`. */
export const sharedWords = ({ n, of }: { readonly n: number; readonly of: number }): string =>
  `${percentText(percentOf(n, of))} (${numberText(n, 0)} of ${numberText(of, 0)})`;

export function sureness({ difference, low, high }: Difference): string {
  const [points, from, to] = [Math.abs(difference), ...(difference < 0 ? [-high, -low] : [low, high])].map((share) =>
    numberText(share * 100, decimals),
  );
  return `A difference of ${points ?? ''} points (95% interval ${from ?? ''} to ${to ?? ''}), more than chance would bring.`;
}

/** Two periods under different rules are not alike, and that is said. */
function countedOtherwise({ period, breaks }: Pick<Figures, 'period' | 'breaks'>): readonly string[] {
  const between = breaks.filter(({ month }) => month > yearBefore(period).from && month <= period.to);
  return between.map(({ month }) => `The rules changed in ${monthWords(month)}.`);
}
