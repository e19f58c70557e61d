import type { FigureRow, FigureTable } from '../../../domain/figures/figures';
import { totalId } from './total-row';

/** What is told of a table, where its title does not say it. */
const told: Readonly<Record<FigureTable['kind'], string>> = {
  COUNT: '',
  SHARE: '',
  PEOPLE: '',
  DUTIES: ', share on time',
  SPREAD: ', half within',
};

export const titleTold = ({ title, kind }: Pick<FigureTable, 'title' | 'kind'>): string => `${title}${told[kind]}`;

/** `First contact, share on time`, with the row where there are several. */
export function figureName(table: FigureTable, { row, label }: Pick<FigureRow, 'row' | 'label'>): string {
  const isWhole = row === totalId || table.rows.length === 1 || label === table.title;
  return `${table.title}${isWhole ? '' : `: ${label}`}${told[table.kind]}`;
}
