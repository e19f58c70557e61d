import { Inject, Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { READ_PATH_STATUS, type ReadPathStatus } from './read-path-status';

/** Figures for operators: labels are route patterns and names of views, never ids. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'steadfast_http_request_seconds',
    help: 'How long requests took, by route pattern',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.registry],
  });

  constructor(@Inject(READ_PATH_STATUS) readPath: ReadPathStatus) {
    collectDefaultMetrics({ register: this.registry });
    const labelNames = ['view'];
    const behind = new Gauge({
      name: 'steadfast_view_behind_events',
      help: 'Events that a view has not taken yet',
      labelNames,
      registers: [this.registry],
    });
    const stalled = new Gauge({
      name: 'steadfast_view_stalled',
      help: '1 while a view stands before an event that it cannot take',
      labelNames,
      registers: [this.registry],
    });
    new Gauge({
      name: 'steadfast_view_lag_seconds',
      help: 'Seconds since the oldest event that a view has not taken was recorded',
      labelNames,
      registers: [this.registry],
      async collect() {
        // While the log is out of reach the last figures stand: the others are wanted most then.
        for (const { name: view, state, behind: ahead, lagSeconds } of await readPath.status().catch(() => [])) {
          this.set({ view }, lagSeconds);
          if (ahead !== undefined) behind.set({ view }, ahead);
          stalled.set({ view }, state === 'stalled' ? 1 : 0);
        }
      },
    });
  }
}
