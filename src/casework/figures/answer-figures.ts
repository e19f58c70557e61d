import { casesInCell, type CasesInCell, type CellAsked } from '../../domain/figures/cases-in-cell';
import { countFigures } from '../../domain/figures/count-figures';
import { startOf } from '../../domain/figures/reporting-period';
import { countedSince } from '../../domain/figures/windows';
import { allMeasures } from '../../domain/measures/all-measures';
import type { Measure } from '../../domain/measures/measure';
import type { AnswerFromView } from '../../projections/ask-worker';
import type { Database } from '../../sqlite/database';
import { knownInView } from './known-in-view';
import { type PeriodKnownAt, questionInView } from './question-in-view';
import { countOfCases, recordsAt } from './records-in-view';
import { type FiguresSeal, sealOf } from './sealed-figures';

/** How often somebody who waits is told how far it has come. */
const casesBetweenWords = 250;

/** The figures of a period as known at an instant, counted from the view's rows alone. */
export const answerFigures: AnswerFromView<PeriodKnownAt, FiguresSeal> = (db, asked, onProgress) =>
  figuresIn(db, asked, allMeasures, onProgress);

/** The same for whichever measures. */
export function figuresIn(
  db: Database,
  asked: PeriodKnownAt,
  measures: readonly Measure[],
  onProgress?: (done: number) => void,
): FiguresSeal {
  const question = questionInView(db, asked, measures);
  const figures = countFigures(recordsAt(db, asked.knownAt, countedSince(asked.period), tellingProgress(db, onProgress)), question);
  return sealOf(figures, knownInView(db, asked.knownAt).position);
}

/** The cases of one cell. */
export const answerCases: AnswerFromView<PeriodKnownAt & { readonly cell: CellAsked }, CasesInCell> = (db, { cell, ...asked }) =>
  casesInCell(recordsAt(db, asked.knownAt, startOf(asked.period)), questionInView(db, asked, allMeasures), cell);

function tellingProgress(db: Database, onProgress?: (done: number) => void): ((done: number) => void) | undefined {
  if (!onProgress) return undefined;
  const all = Math.max(1, countOfCases(db));
  return (done) => {
    if (done % casesBetweenWords === 0) onProgress(Math.min(1, done / all));
  };
}
