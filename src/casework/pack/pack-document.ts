import type { Section } from '../../domain/measures/measure';
import type { Instant } from '../../kernel/instant';

/**
 * A pack as it is read: on the page, on the wall, in every file. All of them show `text`, so that their numbers agree to the digit;
 * `value` is what a spreadsheet counts with. Made from figures (meeting) or from an edition (public) alone.
 */
export type PackDocument = {
  readonly title: string;
  readonly marking: 'OFFICIAL-SENSITIVE' | 'OFFICIAL';
  readonly audience: 'MEETING' | 'PUBLIC';
  readonly period: { readonly code: string; readonly label: string };
  readonly knownAt: Instant;
  readonly provisional: boolean;
  readonly frozen?: { readonly at: Instant };
  readonly policyVersions: readonly string[];
  readonly calendarVersions: readonly string[];
  /** Of the canonical figures or edition behind it. */
  readonly sha256: string;
  readonly headline: Headline;
  readonly sections: readonly PackSection[];
};

/** Each line one figure, how it moved, and how sure one can be. */
export type HeadlineLine = { readonly text: string; readonly sureness: string; readonly table: string; readonly row: string };
export type Headline = {
  readonly better: readonly HeadlineLine[];
  readonly worse: readonly HeadlineLine[];
  /** What the meeting has to decide: a control measure above its target, an action overdue, a figure that fell for sure. */
  readonly decide: readonly HeadlineLine[];
};

export type PackSection = {
  readonly id: Section;
  readonly title: string;
  /** In a sentence, what it answers. */
  readonly says?: string;
  readonly tables: readonly PackTable[];
};

/** "How is this counted?" */
export type HowCounted = {
  readonly measure: string;
  readonly version: number;
  readonly definition: string;
  readonly denominator: string;
  readonly traps: readonly string[];
  readonly source: string;
};

export type PackColumn = { readonly id: string; readonly label: string; readonly unit: string };
/** FEW: hidden, being too few to show. NONE: there is nothing to say, and why (not known before the log, nothing fell due). */
export type PackCell =
  | { readonly kind: 'NUMBER'; readonly value: number; readonly text: string }
  | { readonly kind: 'FEW'; readonly text: string }
  | { readonly kind: 'NONE'; readonly text: string };
export type PackRow = {
  readonly id: string;
  readonly label: string;
  /** Of a table by unit. */
  readonly lpu?: string;
  readonly cells: readonly PackCell[];
  readonly isTotal?: true;
};
/** What a chart draws; its numbers are those of the table beside it. */
export type PackChart =
  | {
      readonly kind: 'BARS';
      readonly title: string;
      readonly description: string;
      readonly unit: string;
      readonly bars: readonly { readonly label: string; readonly value: number }[];
    }
  | {
      readonly kind: 'RUN';
      readonly title: string;
      readonly description: string;
      readonly unit: string;
      readonly points: readonly { readonly month: string; readonly value: number | null }[];
      /** Median over the points, where there are enough of them. */
      readonly middle?: number;
      readonly breaks: readonly { readonly month: string; readonly what: string }[];
      /** "Too few months to tell a change from chance", or what the run shows. */
      readonly says: string;
    }
  | {
      readonly kind: 'INTERVALS';
      readonly title: string;
      readonly description: string;
      readonly unit: string;
      readonly rows: readonly { readonly label: string; readonly value: number; readonly low: number; readonly high: number }[];
    };
export type PackTable = {
  readonly id: string;
  readonly measure: string;
  readonly title: string;
  readonly columns: readonly PackColumn[];
  readonly rows: readonly PackRow[];
  readonly notes: readonly string[];
  readonly how: HowCounted;
  readonly charts: readonly PackChart[];
};
