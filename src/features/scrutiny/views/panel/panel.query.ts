import { Injectable } from '@nestjs/common';
import { ReviewWords } from '../../../../casework/quarterly-reviews/review-words';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import { CommandRefused } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import { OpenedSummary } from '../../shown/opened-summary';
import { RedactedCases } from '../../shown/redacted-cases';
import { type Drawn, SampledCases } from '../../sampled-cases';
import { PanelCaseAnswer, type PanelLine, type PanelQuestion } from './panel.answer';

/** What a member of the panel is given to read: cases by their number, never by what they are called here. */
@Injectable()
export class PanelQuery {
  constructor(
    private readonly sampled: SampledCases,
    private readonly reviews: QuarterlyReviews,
    private readonly redacted: RedactedCases,
    private readonly opened: OpenedSummary,
    private readonly words: ReviewWords,
  ) {}

  lines(viewer: Viewer): readonly PanelLine[] {
    return this.sampled.passed().map((drawn) => this.line(drawn, viewer));
  }

  /** Before it is read: the few fields by which a member may see that they know it. Throws NotFound. */
  glance(period: string, number: number, viewer: Viewer) {
    const drawn = this.sampled.passedAs(period, number);
    return { ...this.line(drawn, viewer), redacted: this.redacted.of(drawn), caseId: drawn.one.caseId };
  }

  /** The whole of it. Throws NotFound, and CASE_RECOGNISED for whoever said that they know it. */
  read(period: string, number: number, viewer: Viewer): PanelCaseAnswer {
    const drawn = this.sampled.passedAs(period, number);
    const { caseId, recognisedBy, summary } = drawn.one;
    if (recognisedBy.includes(viewer.staffId)) throw new CommandRefused({ code: 'CASE_RECOGNISED' });
    return new PanelCaseAnswer(caseId, {
      ...this.line(drawn, viewer),
      redacted: this.redacted.of(drawn),
      summary: summary ? this.opened.read(summary.text) : '',
      asked: this.asked(drawn, viewer),
    });
  }

  private line({ period, number, one }: Drawn, viewer: Viewer): PanelLine {
    const { questions } = this.reviews.find(period) ?? { questions: [] };
    const answered = one.scores.filter(({ member }) => member === viewer.staffId).length;
    return { period, number, isRecognised: one.recognisedBy.includes(viewer.staffId), answered, questions: questions.length };
  }

  private asked({ period, one }: Drawn, viewer: Viewer): readonly PanelQuestion[] {
    return (this.reviews.find(period)?.questions ?? []).map(({ code, text }) => {
      const own = one.scores.find(({ question, member }) => question === code && member === viewer.staffId);
      const given = own && { score: own.score, ...(own.words && { words: this.words.read(own.words) }) };
      return { code, text: this.words.read(text), ...given };
    });
  }
}
