import type { Instant } from '../../kernel/instant';
import type { Section } from '../measures/measure';

/** A number that may be shown, or none, being too few. */
export type PublishedCell = { readonly n: number } | { readonly few: true };

/**
 * Counts alone, each row with its parts in the order of `columns`; shares are worked out by whoever shows them, from what is shown.
 * `pooled`: the period, longer than the edition's, that a row had to be taken over until it could be shown; it stands below the row that it
 * is for, and in no total.
 */
export type PublishedRow = {
  readonly row: string;
  readonly label: string;
  readonly cells: readonly PublishedCell[];
  readonly pooled?: string;
};
export type PublishedTable = {
  readonly id: string;
  readonly measure: string;
  readonly version: number;
  readonly section: Section;
  readonly title: string;
  readonly unit: string;
  readonly note?: string;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly PublishedRow[];
  readonly total?: readonly PublishedCell[];
};

/** What leaves the force of one quarter. Frozen with the pack: every export of a period shows and hides the same cells. */
export type Edition = {
  readonly shape: 'steadfast.edition/1';
  readonly period: string;
  readonly knownAt: Instant;
  /** Cells under this are hidden, and others with them so that nothing comes back by subtraction; staff victims' under the second. */
  readonly threshold: number;
  readonly staffVictimThreshold: number;
  readonly policyVersions: readonly string[];
  readonly tables: readonly PublishedTable[];
  /** Of a quarter before: how many entries came late or were corrected since, and how many figures came out otherwise by them. */
  readonly restated?: { readonly period: string; readonly entries: PublishedCell; readonly figures: PublishedCell };
};
