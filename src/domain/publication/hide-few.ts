import type { FigureTable } from '../figures/figures';

/** Placeholder until the publication rules are merged: every cell under the threshold is hidden. */
export const hideStaffVictims = (tables: readonly FigureTable[], threshold: number): readonly FigureTable[] =>
  tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ('n' in row.period && row.period.n < threshold ? { ...row, period: { few: true } as const } : row)),
  }));
