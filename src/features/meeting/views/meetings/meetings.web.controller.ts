import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { periodWords } from '../../../../casework/pack/period-words';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import { periodOf } from '../../../../domain/figures/reporting-period';
import { localDayAt } from '../../../../domain/obligations/clocks/local-day';
import { quarterBefore, quarterOf } from '../../../../domain/quarter';
import type { Clock } from '../../../../kernel/clock';
import { CLOCK } from '../../../../kernel/tokens';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';

homeTiles.add({
  permission: 'meeting:read',
  title: 'Quarterly meetings',
  text: 'What the hate crime meeting decided, who sees to what, and what community groups raised.',
  href: '/meetings',
  order: 72,
});

@ApiExcludeController()
@Controller('meetings')
export class MeetingsWebController {
  constructor(
    private readonly reviews: QuarterlyReviews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** This quarter's and the one before, which the next meeting looks at; and every other of which there is something to read. */
  @Get()
  @Requires('meeting:read')
  @ReadsNothingPersonal()
  show(): Page {
    const now = quarterOf(localDayAt(this.clock.now()));
    const known = this.reviews.all();
    const codes = [...new Set([now, quarterBefore(now), ...known.flatMap(({ period }) => period ?? [])])].sort().reverse();
    const meetings = codes.flatMap((code) => {
      const [period, state] = [periodOf(code), known.find((one) => one.period === code)];
      return period ? [{ code, words: periodWords(period), frozenAt: state?.pack?.frozenAt, actions: state?.actions.length ?? 0 }] : [];
    });
    return page('features/meeting/views/meetings/meetings', { meetings });
  }
}
