import { Injectable, Logger } from '@nestjs/common';
import { Counter, Gauge } from 'prom-client';
import type { Instant } from '../../../kernel/instant';
import { Metrics } from '../../../platform/health/metrics';
import type { WatcherStatus } from '../../../platform/health/watcher-status';

type Watched = { readonly status: WatcherStatus; readonly unwritten: () => number; readonly now: () => Instant };

/** How writing down what was missed fares: numbers only, never of which case. */
@Injectable()
export class WatcherMetrics {
  private readonly logger = new Logger('watcher');
  private readonly failures;
  private readonly registry;

  constructor({ registry }: Metrics) {
    this.registry = registry;
    this.failures = new Counter({
      name: 'steadfast_watcher_failures_total',
      help: 'Cases in which what was missed could not be written down, by what failed',
      labelNames: ['because'],
      registers: [registry],
    });
  }

  failed(because: string): void {
    this.failures.inc({ because });
    this.logger.warn({ because }, 'What was missed in a case was not written down and will be tried again');
  }

  watch({ status, unwritten, now }: Watched): void {
    const { registry } = this;
    const gauge = (name: string, help: string, value: () => number | undefined): Gauge =>
      new Gauge({
        name,
        help,
        registers: [registry],
        collect() {
          const found = value();
          if (found !== undefined) this.set(found);
        },
      });
    gauge('steadfast_watcher_unwritten', 'Duties that are past due or no longer paused, and nobody has written it down', unwritten);
    gauge('steadfast_watcher_failing', 'Cases of the last look in which nothing could be written', () => status.failing);
    gauge('steadfast_watcher_look_seconds', 'Seconds since this server last ended a look', () =>
      status.lookedAt === undefined ? undefined : Math.max(0, (Date.parse(now()) - Date.parse(status.lookedAt)) / 1000),
    );
  }
}
