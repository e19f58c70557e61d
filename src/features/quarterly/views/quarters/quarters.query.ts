import { Inject, Injectable } from '@nestjs/common';
import { FiguresQuery } from '../../../../casework/figures/figures-query';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import { type Month, monthAt, monthsFrom } from '../../../../domain/figures/month';
import { codeOfRun, endOf, periodBefore, periodOf, type ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { Clock } from '../../../../kernel/clock';
import { CLOCK } from '../../../../kernel/tokens';
import type { QuarterAnswer } from './quarters.answer';

/** The quarters and months of which there are figures. */
@Injectable()
export class QuartersQuery {
  constructor(
    private readonly figures: FiguresQuery,
    private readonly reviews: QuarterlyReviews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** From the one in which records began to this one, the latest first; none while nothing is on record. */
  all(): readonly QuarterAnswer[] {
    const begins = this.figures.logFrom();
    if (begins === null) return [];
    const now = this.clock.now();
    const quarters: QuarterAnswer[] = [];
    for (let period = quarterOf(monthAt(now)); period.to >= monthAt(begins); period = periodBefore(period)) {
      const pack = this.reviews.find(period.code)?.pack;
      const frozen = pack && { at: pack.frozenAt, knownAt: pack.knownAt, sha256: pack.figuresSha256 };
      const { code, from, to } = period;
      quarters.push({ ...{ period: code, from, to, over: endOf(period) < now }, ...(frozen && { frozen }) });
    }
    return quarters;
  }

  /** Every month from that in which records began to this one, in order. */
  months(): readonly Month[] {
    const begins = this.figures.logFrom();
    return begins === null ? [] : monthsFrom(monthAt(begins), monthAt(this.clock.now()));
  }
}

/** The financial quarter that a month lies in. */
function quarterOf(month: Month): ReportingPeriod {
  const first = Math.floor((Number(month.slice(5)) - 1) / 3) * 3 + 1;
  const [from, to] = [first, first + 2].map((number) => `${month.slice(0, 5)}${String(number).padStart(2, '0')}` as Month);
  const quarter = periodOf(codeOfRun(from ?? month, to ?? month));
  if (!quarter) throw new TypeError('every month lies in a quarter');
  return quarter;
}
