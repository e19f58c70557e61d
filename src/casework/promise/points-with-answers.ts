import { Injectable } from '@nestjs/common';
import type { Instant } from '../../kernel/instant';
import type { Viewer } from '../../kernel/viewer';
import type { VisibleCase } from '../visible-cases';
import { answerWords } from './answer-words';
import { pointLines, type PointLine } from './point-lines';
import { VictimsAnswers } from './victims-answers';

export type AnsweredPoint = PointLine & {
  readonly answer: { readonly text: string; readonly words: string | undefined; readonly isDisputed: boolean };
};

/** The promise of an opened case with the victim's answers beside it, for pages on which somebody judges it. */
@Injectable()
export class PointsWithAnswers {
  constructor(private readonly answers: VictimsAnswers) {}

  of({ state, reach }: Pick<VisibleCase, 'state' | 'reach'>, viewer: Viewer, at: Instant): readonly AnsweredPoint[] {
    const answers = this.answers.of(state, viewer);
    return pointLines(state, at, reach).map((line) => {
      const answer = answers.get(line.code);
      const text = answerWords(state, viewer, line.code, answer);
      return { ...line, answer: { text, words: answer?.words, isDisputed: answer?.isDisputed === true } };
    });
  }
}
