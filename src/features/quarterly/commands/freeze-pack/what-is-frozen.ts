import { Inject, Injectable } from '@nestjs/common';
import { FiguresQuery, type SealedFigures } from '../../../../casework/figures/figures-query';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { endOf, periodBefore, type ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { Clock } from '../../../../kernel/clock';
import type { Instant } from '../../../../kernel/instant';
import { CLOCK } from '../../../../kernel/tokens';
import { wordsOf } from '../../../../platform/errors/refusals';
import { latestCertain } from './pack-to-freeze';
import type { BeforeFreezing } from './to-freeze-page';

const weekMs = 7 * 24 * 3_600_000;

/** What the secretary should know before the act; it begins the count, so that the act itself is quick. */
@Injectable()
export class WhatIsFrozen {
  constructor(
    private readonly figures: FiguresQuery,
    private readonly reviews: QuarterlyReviews,
    private readonly staff: StaffDirectoryQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async before(period: ReportingPeriod): Promise<BeforeFreezing> {
    const now = this.clock.now();
    const knownAt = latestCertain(period, this.figures.provenUpTo());
    const pack = this.reviews.find(period.code)?.pack;
    const frozen = pack && { at: pack.frozenAt, knownAt: pack.knownAt, by: this.staff.nameOf(pack.frozenBy) };
    const known = { period, now, knownAt, frozen, lately: 0 };
    if (pack || now <= endOf(period)) return known;
    const asked = this.figures.ask(period, knownAt);
    if (asked.state === 'REFUSED') return { ...known, whyNot: wordsOf(asked.refusal.code).says };
    if (asked.state === 'COUNTING') return { ...known, counting: asked.done };
    return { ...known, ...(await this.counted(period, knownAt, asked.sealed)) };
  }

  private async counted(period: ReportingPeriod, knownAt: Instant, sealed: SealedFigures) {
    const weekBefore = new Date(Date.parse(knownAt) - weekMs).toISOString() as Instant;
    const entries = await this.figures.entriesSince(period, weekBefore, knownAt);
    const last = periodBefore(period);
    const restates = this.reviews.find(last.code)?.pack && last;
    return { sealed, restates, lately: entries.reduce((sum, { n }) => sum + n, 0) };
  }
}
