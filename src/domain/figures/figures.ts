import type { Instant } from '../../kernel/instant';
import type { DutyCounts, Section, TallyKind } from '../measures/measure';
import type { Month } from './month';
import type { ReportingPeriod } from './reporting-period';

/** `n` of `of`; DUTIES by what came of them; a SPREAD of `n` times, in the table's unit. `few`: hidden, being too few to show. */
export type FigureCell =
  | { readonly n: number }
  | { readonly n: number; readonly of: number }
  | (DutyCounts & { readonly due: number })
  | { readonly n: number; readonly median: number; readonly p90: number }
  | { readonly few: true };

/**
 * One row: the period asked for, and what it is compared with. A window that begins before the log does is absent: nothing is known of
 * it, which is not nought. `months` goes with the months of the figures, `null` before the log.
 */
export type FigureRow = {
  readonly row: string;
  readonly label: string;
  readonly period: FigureCell;
  readonly before?: FigureCell;
  readonly yearBefore?: FigureCell;
  readonly rollingYear?: FigureCell;
  readonly months: readonly (FigureCell | null)[];
  readonly byLpu?: Readonly<Record<string, FigureCell>>;
};

export type FigureTable = {
  readonly id: string;
  readonly title: string;
  readonly kind: TallyKind;
  readonly unit: string;
  readonly rowsAddUp: boolean;
  readonly isSnapshot?: true;
  readonly better?: 'HIGHER' | 'LOWER';
  readonly note?: string;
  readonly rows: readonly FigureRow[];
};

export type FigureMeasure = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly section: Section;
  readonly about: 'PUBLIC' | 'STAFF_VICTIMS';
  readonly definition: string;
  readonly denominator: string;
  readonly traps: readonly string[];
  readonly source: string;
  readonly tables: readonly FigureTable[];
};

/** What was known later of a period that was frozen before: one cell that came out otherwise. */
export type Restated = {
  readonly table: string;
  readonly row: string;
  readonly label: string;
  readonly lpu?: string;
  readonly from: FigureCell | null;
  readonly to: FigureCell | null;
};
/** `entries`: what was entered late or corrected meanwhile and falls in that period, by what it is: counts alone. */
export type Restatement = {
  readonly period: string;
  readonly frozenAsKnownAt: Instant;
  readonly cells: readonly Restated[];
  readonly entries: readonly { readonly what: string; readonly lpu: string; readonly n: number }[];
};

/**
 * The figures of one period as known at one instant: plain JSON, canonical, the same for ever once it is not provisional (law 10).
 * Of staff victims it holds only what may be shown to anybody: counts of the rolling year, too few hidden already.
 */
export type Figures = {
  readonly shape: 'steadfast.figures/1';
  readonly period: ReportingPeriod;
  readonly knownAt: Instant;
  /** The instant is not past for certain, or the period is not over: the answer may still grow. */
  readonly provisional: boolean;
  /** The first month of which the log knows the whole. */
  readonly logBegins: Month | null;
  /** For run charts: up to two years, ending with the period, or with the month of the instant where that is earlier. */
  readonly months: readonly Month[];
  readonly lpus: readonly string[];
  readonly policyVersions: readonly string[];
  readonly calendarVersions: readonly string[];
  readonly outcomeSets: readonly {
    readonly name: string;
    readonly version: number;
    readonly types: readonly number[];
    readonly source: string;
  }[];
  /** Months from which a series counts under other rules. */
  readonly breaks: readonly { readonly month: Month; readonly what: string }[];
  readonly measures: readonly FigureMeasure[];
  readonly restatement?: Restatement;
};
