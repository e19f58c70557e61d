import { Injectable } from '@nestjs/common';
import { CaseFileQuery } from '../../casework/case-file/case-file.query';
import { QuarterlyReviews } from '../../casework/quarterly-reviews/quarterly-reviews.query';
import type { QuarterlyReviewState, SampledCase } from '../../domain/quarterly-review/state';
import { NotFound } from '../../kernel/command';
import type { CaseId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Viewer } from '../../kernel/viewer';

/** A case of a quarter's sample. The panel knows it by its number alone, which is its place in the draw. */
export type Drawn = { readonly period: string; readonly knownAt: Instant; readonly number: number; readonly one: SampledCase };

/** Who may know which of the cases that were drawn. */
@Injectable()
export class SampledCases {
  constructor(
    private readonly reviews: QuarterlyReviews,
    private readonly files: CaseFileQuery,
  ) {}

  /** Those that the viewer may see, by quarter, the latest first, and in the order of the draw. */
  visibleTo(viewer: Viewer): readonly Drawn[] {
    return this.among(this.reviews.all().flatMap(drawnIn), viewer);
  }

  /** Throws NotFound for a case that was not drawn and for one that the viewer may not see. */
  visible(period: string, caseId: CaseId, viewer: Viewer): Drawn {
    const found = this.of(period).find(({ one }) => one.caseId === caseId);
    const [visible] = this.among(found ? [found] : [], viewer);
    if (!visible) throw new NotFound();
    return visible;
  }

  /** What the panel is given to read, in all quarters. */
  passed(): readonly Drawn[] {
    return this.reviews.all().flatMap(drawnIn).filter(isPassed);
  }

  /** Throws NotFound for a number that the quarter has not and for one that is not for the panel. */
  passedAs(period: string, number: number): Drawn {
    const found = this.of(period).find((drawn) => drawn.number === number);
    if (!found || !isPassed(found)) throw new NotFound();
    return found;
  }

  /** All of a quarter. It is for the asker to show none that its viewer may not know of. */
  of(period: string): readonly Drawn[] {
    const state = this.reviews.find(period);
    return state ? drawnIn(state) : [];
  }

  private among(drawn: readonly Drawn[], viewer: Viewer): readonly Drawn[] {
    const seen = this.files.visibleAmong(
      drawn.map(({ one }) => one.caseId),
      viewer,
    );
    return drawn.filter(({ one }) => seen.has(one.caseId));
  }
}

const isPassed = ({ one }: Drawn): boolean => one.check?.result === 'PASSED';

const drawnIn = ({ period, pack, sample }: QuarterlyReviewState): readonly Drawn[] =>
  period === undefined || !pack || !sample
    ? []
    : sample.cases.map((one, place) => ({ period, knownAt: pack.knownAt, number: place + 1, one }));
