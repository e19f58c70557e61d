import { Injectable } from '@nestjs/common';
import { ReviewWords } from '../../../../casework/quarterly-reviews/review-words';
import { scrutinyScores } from '../../../../domain/quarterly-review/scrutiny-scores';
import { type Drawn, SampledCases } from '../../sampled-cases';
import { ArrangementQuery } from '../arrangement/arrangement.query';
import type { ResultAnswer, ResultsAnswer } from './results.answer';

/** What the panel made of a quarter, for the meeting: scores and words by case number and question, and nobody's by name. */
@Injectable()
export class ResultsQuery {
  constructor(
    private readonly sampled: SampledCases,
    private readonly arrangements: ArrangementQuery,
    private readonly words: ReviewWords,
  ) {}

  of(period: string): ResultsAnswer {
    const given = this.sampled.of(period).filter(({ one }) => one.check?.result === 'PASSED');
    const questions = this.arrangements.questions(period);
    return {
      period,
      cases: given.length,
      recognised: given.reduce((sum, { one }) => sum + one.recognisedBy.length, 0),
      questions,
      results: given.flatMap((drawn) => questions.flatMap(({ code }) => this.result(drawn, code) ?? [])),
    };
  }

  private result({ number, one }: Drawn, question: string): ResultAnswer | undefined {
    const answers = one.scores.filter((score) => score.question === question);
    if (answers.length === 0) return undefined;
    const scores = scrutinyScores
      .map(({ code }) => ({ score: code, n: answers.filter(({ score }) => score === code).length }))
      .filter(({ n }) => n > 0);
    return { number, question, scores, words: answers.flatMap(({ words }) => (words ? [this.words.read(words)] : [])).sort() };
  }
}
