import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import {
  HealthCheck,
  HealthCheckService,
  HealthIndicatorService,
  type HealthCheckResult,
  type HealthIndicatorResult,
} from '@nestjs/terminus';
import type { EventFeed } from '../../kernel/event-store';
import type { Keyring } from '../../kernel/keyring';
import type { Clock } from '../../kernel/clock';
import { CLOCK, EVENT_FEED, KEYRING } from '../../kernel/tokens';
import { Public } from '../access/route-access';
import { AccessLog } from '../access-log/access-log';
import { ReadsNothingPersonal } from '../access-log/route-reads';
import { READ_PATH_STATUS, type ReadPathStatus, type ViewStatus } from './read-path-status';
import { WATCHER_STATUS, watcherState, type WatcherStatus } from './watcher-status';

/** Whether to send people here: alive, and able to keep and show what they write. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly indicator: HealthIndicatorService,
    @Inject(EVENT_FEED) private readonly feed: EventFeed,
    @Inject(KEYRING) private readonly keyring: Keyring,
    private readonly accessLog: AccessLog,
    @Inject(READ_PATH_STATUS) private readonly readPath: ReadPathStatus,
    @Inject(WATCHER_STATUS) private readonly watcher: WatcherStatus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('live')
  @Public()
  @ReadsNothingPersonal()
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @ReadsNothingPersonal()
  @HealthCheck()
  ready(): Promise<HealthCheckResult> {
    return this.health.check([() => this.store(), () => this.views(), () => this.watching()]);
  }

  private async store(): Promise<HealthIndicatorResult> {
    const check = this.indicator.check('store');
    try {
      await this.feed.head();
      await this.keyring.refresh();
      await this.accessLog.canBeWritten();
      return check.up();
    } catch {
      return check.down();
    }
  }

  /** One that is stalled is shown, and has its alarm; pages and queues are right by the clock, so that people are served all the same. */
  private watching(): HealthIndicatorResult {
    const { lookedAt, failing } = this.watcher;
    const state = watcherState(this.watcher, this.clock.now());
    return this.indicator.check('watcher').up({ state, failing, ...(lookedAt !== undefined && { lookedAt }) });
  }

  /** A stalled view is shown, and has its alarm; the others go on serving. */
  private async views(): Promise<HealthIndicatorResult> {
    const check = this.indicator.check('views');
    const views = Object.fromEntries(
      (await this.readPath.status().catch(() => [])).map(({ name, version, state, behind, lagSeconds, build }) => [
        name,
        { version, state, behind, lagSeconds, ...(build?.state === 'running' && { built: builtShare(build) }) },
      ]),
    );
    return this.readPath.isReady ? check.up(views) : check.down(views);
  }
}

/** How far a build has come, 0 to 1, as far as the store lets us say. */
function builtShare({ done = 0, total, way = 0 }: NonNullable<ViewStatus['build']>): number {
  const share = total === undefined || total === 0 ? way : done / total;
  return Math.round(Math.min(share, 1) * 1000) / 1000;
}
