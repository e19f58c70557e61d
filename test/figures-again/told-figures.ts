import type { Cell } from './cell';

/** Hidden, being too few. */
export type ToldCell = Cell | { readonly few: true };

export type ToldRow = {
  readonly row: string;
  readonly period: ToldCell;
  readonly before?: ToldCell;
  readonly yearBefore?: ToldCell;
  readonly rollingYear?: ToldCell;
  readonly months: readonly (ToldCell | null)[];
  readonly byLpu?: Readonly<Record<string, ToldCell>>;
};
export type ToldTable = {
  readonly id: string;
  readonly kind: string;
  readonly isSnapshot?: true;
  readonly rows: readonly ToldRow[];
};

/** The figures as they are read back from their canonical text: so much of them as holds numbers. */
export type ToldFigures = {
  readonly period: { readonly from: string; readonly to: string };
  readonly knownAt: string;
  readonly logBegins: string | null;
  readonly months: readonly string[];
  readonly measures: readonly { readonly id: string; readonly about: string; readonly tables: readonly ToldTable[] }[];
};
