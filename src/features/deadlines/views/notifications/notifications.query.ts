import { Inject, Injectable } from '@nestjs/common';
import { AlertsQuery, type FoundAlert } from '../../../../casework/alerts/alerts.query';
import type { Clock } from '../../../../kernel/clock';
import type { Instant } from '../../../../kernel/instant';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';

export type CallsOn = {
  readonly at: Instant;
  readonly count: number;
  readonly shown: readonly (FoundAlert & { readonly isRouted: boolean })[];
};

const mostShown = 200;

/** What calls on the viewer now: by the clock, whether any job has run or not. */
@Injectable()
export class NotificationsQuery {
  constructor(
    private readonly alerts: AlertsQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  for(viewer: Viewer): CallsOn {
    const at = this.clock.now();
    const found = this.alerts.of(viewer, at);
    return { at, count: found.length, shown: found.slice(0, mostShown).map((each) => ({ ...each, isRouted: isRouted(each, viewer) })) };
  }
}

/** An Inspector of other units is called on only where the case is routed to them. */
const isRouted = ({ in: { access } }: FoundAlert, { staffId, posts }: Viewer): boolean =>
  !access.staffVictim &&
  posts.some(({ role }) => role === 'INSPECTOR') &&
  !posts.some(({ lpu }) => lpu === null || lpu === access.responsibleLpu) &&
  !access.appointed.some((held) => held.staffId === staffId);
