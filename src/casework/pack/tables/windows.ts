import type { FigureCell, FigureRow } from '../../../domain/figures/figures';

/** The period asked for, and what it is compared with. */
export type Windows = Pick<FigureRow, 'period' | 'before' | 'yearBefore' | 'rollingYear'>;
export type WindowId = keyof Windows;

export const windowLabels: Readonly<Record<WindowId, string>> = {
  period: 'This period',
  before: 'The period before',
  yearBefore: 'The same period last year',
  rollingYear: 'The year up to its end',
};

export const windowIds = ['period', 'before', 'yearBefore', 'rollingYear'] as const satisfies readonly WindowId[];

export const isFew = (cell: FigureCell | null | undefined): cell is { readonly few: true } =>
  cell !== undefined && cell !== null && 'few' in cell;
