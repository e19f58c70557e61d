import { setImmediate as nextTurn } from 'node:timers/promises';
import { join } from 'node:path';
import { extname } from 'node:path';
import type { CasesInCell, CellAsked } from '../../domain/figures/cases-in-cell';
import type { LateEntries } from '../../domain/figures/late-entries';
import { askInWorker, canAskInWorker } from '../../projections/ask-in-worker';
import type { AnswerFromView } from '../../projections/ask-worker';
import { atOneMoment } from '../../projections/read-view-file';
import type { Views } from '../../projections/views';
import { answerCases, answerFigures } from './answer-figures';
import { figuresView } from './figures.view';
import { InTurn } from './in-turn';
import { countOfCases } from './records-in-view';
import type { PeriodKnownAt } from './question-in-view';
import type { FiguresSeal } from './sealed-figures';
import { answerLateEntries, type SinceAsked } from './late-entries-in-view';

const { name } = figuresView.projection;
/** Counted faster than a thread begins. */
const fewCases = 200;

/** Puts questions to the view: in a thread of its own where there is much to read, one after the other. */
export class FiguresAsking {
  private readonly turns = new InTurn();

  constructor(private readonly views: Pick<Views, 'read' | 'fileOf'>) {}

  figures(asked: PeriodKnownAt, onProgress: (done: number) => void): Promise<FiguresSeal> {
    return this.ask('answer-figures', 'answerFigures', answerFigures, asked, onProgress);
  }

  cases(asked: PeriodKnownAt & { readonly cell: CellAsked }): Promise<CasesInCell> {
    return this.ask('answer-figures', 'answerCases', answerCases, asked);
  }

  lateEntries(asked: SinceAsked): Promise<LateEntries> {
    return this.ask('late-entries-in-view', 'answerLateEntries', answerLateEntries, asked);
  }

  private ask<Question, Answer>(
    file: string,
    exportName: string,
    answer: AnswerFromView<Question, Answer>,
    question: Question,
    onProgress?: (done: number) => void,
  ): Promise<Answer> {
    return this.turns.run(async () => {
      if (!canAskInWorker || countOfCases(this.views.read(name)) <= fewCases) {
        await nextTurn();
        return atOneMoment(this.views.read(name), (db) => answer(db, question));
      }
      const module = join(__dirname, `${file}${extname(__filename)}`);
      return askInWorker<Answer, Question>({ file: this.views.fileOf(name), module, exportName, question }, onProgress);
    });
  }
}
