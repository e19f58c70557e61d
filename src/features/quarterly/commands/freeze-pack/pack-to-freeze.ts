import { Inject, Injectable } from '@nestjs/common';
import { FiguresQuery } from '../../../../casework/figures/figures-query';
import { figuresView } from '../../../../casework/figures/figures.view';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import { quarterlyReviewsProjection } from '../../../../casework/quarterly-reviews/quarterly-reviews.projection';
import { seal } from '../../../../casework/quarterly-reviews/sealed-text';
import type { Figures } from '../../../../domain/figures/figures';
import { endOf, periodBefore, type ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { restate } from '../../../../domain/figures/restate';
import { editionOf } from '../../../../domain/publication/edition-of';
import { withSafeYears } from '../../../../domain/publication/staff-victims-shown';
import type { FreezePack } from '../../../../domain/quarterly-review/commands';
import { canonicalJson } from '../../../../event-store/codec/canonical-json';
import { type EventFeed, StoreUnavailable } from '../../../../kernel/event-store';
import type { Instant } from '../../../../kernel/instant';
import { EVENT_FEED } from '../../../../kernel/tokens';
import { Views } from '../../../../projections/views';

/** As late as is certain, so that what was written down since the end of the quarter counts; and never before that end. */
export const latestCertain = (period: ReportingPeriod, proven: Instant | null): Instant =>
  proven !== null && proven > endOf(period) ? proven : endOf(period);

/** The whole of what one act freezes: both editions of a quarter, and what there is to say about them. */
@Injectable()
export class PackToFreeze {
  constructor(
    private readonly figures: FiguresQuery,
    private readonly reviews: QuarterlyReviews,
    private readonly views: Views,
    @Inject(EVENT_FEED) private readonly log: EventFeed,
  ) {}

  /**
   * As known at that instant, or as late as is certain. Throws what FiguresQuery throws, and StoreUnavailable where what was written a moment
   * ago, or a pack frozen before, is not known here yet.
   */
  async of(period: ReportingPeriod, asked?: Instant): Promise<Pick<FreezePack, 'provisional' | 'data'>> {
    await this.hasReadAll();
    const knownAt = asked ?? latestCertain(period, this.figures.provenUpTo());
    const counted = await this.figures.of(period, knownAt);
    const earlier = this.editionsBeside(period);
    const figures = withSafeYears(await this.withRestatement(counted.figures), earlier);
    const meeting = seal(canonicalJson(figures));
    const published = seal(canonicalJson(editionOf(figures, earlier)));
    return {
      provisional: figures.provisional,
      data: {
        period: period.code,
        knownAt,
        position: counted.position ?? '',
        policyVersions: [...figures.policyVersions],
        calendarVersions: [...figures.calendarVersions],
        measures: figures.measures.map(({ id, version }) => ({ name: id, version })),
        outcomeSets: figures.outcomeSets.map(({ name, version }) => ({ name, version })),
        figures: meeting.text,
        figuresSha256: meeting.sha256,
        published: published.text,
        publishedSha256: published.sha256,
      },
    };
  }

  /** What was entered late or put right since the last pack stands in this one, so that nothing changes silently. */
  private async withRestatement(figures: Figures): Promise<Figures> {
    const last = periodBefore(figures.period);
    const frozen = this.reviews.figuresOf(last.code)?.figures;
    if (!frozen || frozen.knownAt >= figures.knownAt) return figures;
    const now = await this.figures.of(last, figures.knownAt);
    const entries = await this.figures.entriesSince(last, frozen.knownAt, figures.knownAt);
    return { ...figures, restatement: restate(frozen, now.figures, entries) };
  }

  /** Everything that is published already: what is hidden now must not come back by subtracting one from another. */
  private editionsBeside(period: ReportingPeriod) {
    return this.reviews.frozen().flatMap(({ period: code }) => (code === period.code ? [] : (this.reviews.editionOf(code)?.edition ?? [])));
  }

  private async hasReadAll(): Promise<void> {
    const head = await this.log.head();
    const names = [quarterlyReviewsProjection.name, figuresView.projection.name];
    if (head !== null && !(await this.views.caughtUp(head, { names }))) throw new StoreUnavailable('busy');
  }
}
