import { Injectable } from '@nestjs/common';
import type { Figure } from '../../../domain/quarterly-review/state';
import type { Question } from '../commands/record-in-meeting/meeting-form';
import { choose } from '../commands/record-in-meeting/meeting-form';
import { FiguresAtHand } from './figures-at-hand';
import { tablesOf } from './named-figure';

/** The figures of the last frozen pack, to choose one from; no question at all while none is frozen. */
@Injectable()
export class FigureChoices {
  constructor(private readonly figures: FiguresAtHand) {}

  questions(period: string, label: string): readonly Question[] {
    const figures = this.figures.of(period);
    if (!figures) return [];
    const items = tablesOf(figures).flatMap(({ id, title, rows }) =>
      rows.map(({ row, label: of }) => ({ value: `${id} ${row}`, text: `${title}: ${of}` })),
    );
    const units = figures.lpus.map((lpu) => ({ value: lpu, text: lpu }));
    return [
      { kind: 'list', name: 'figure', label, items: choose(items, 'None') },
      { kind: 'list', name: 'lpu', label: 'In one unit alone?', items: choose(units, 'In the whole force') },
    ];
  }
}

/** What was chosen: a table and a row of it, as their one value; with the unit, if any. */
export function chosenFigure(value: string | undefined, lpu: string | undefined): Figure | undefined {
  if (value === undefined) return undefined;
  const [table = '', ...row] = value.split(' ');
  return { table, row: row.join(' '), lpu };
}
