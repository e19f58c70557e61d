import { type DynamicModule, type FactoryProvider, Module } from '@nestjs/common';
import { AlertsQuery } from '../casework/alerts/alerts.query';
import { ObligationsQuery } from '../casework/obligations/obligations.query';
import { obligationsProjection } from '../casework/obligations/obligations.projection';
import { TermsInForce } from '../casework/terms-in-force';
import { isQuiet } from '../domain/obligations/is-quiet';
import { Notifier } from '../features/deadlines/notifier/notifier';
import { TimeInCase } from '../features/deadlines/watcher/time-in-case';
import { Watcher } from '../features/deadlines/watcher/watcher';
import { WatcherMetrics } from '../features/deadlines/watcher/watcher-metrics';
import type { Clock } from '../kernel/clock';
import type { EventFeed } from '../kernel/event-store';
import type { Leases } from '../kernel/lease';
import type { Outbox } from '../kernel/outbox';
import type { PurposeKeys } from '../kernel/purpose-keys';
import { CLOCK, EVENT_FEED, LEASES, OUTBOX, PURPOSE_KEYS } from '../kernel/tokens';
import { HealthModule } from '../platform/health/health.module';
import { WATCHER_STATUS } from '../platform/health/watcher-status';
import { notificationIdUnder } from '../platform/notifications/notification-id';
import { PolicyLoop, type PolicyLoopOptions } from '../policies/policy-loop';
import { Views } from '../projections/views';
import type { AppOptions } from './app-options';
import { KeptGoing } from './kept-going';
import { nowAndThen } from './now-and-then-fed';

const leaseMs = 60_000;

const watcher: FactoryProvider<Watcher> = {
  provide: Watcher,
  inject: [ObligationsQuery, TimeInCase, Views, LEASES, CLOCK, WatcherMetrics],
  useFactory: (due: ObligationsQuery, time: TimeInCase, views: Views, leases: Leases, clock: Clock, metrics: WatcherMetrics) => {
    const made = new Watcher({
      newlyDue: (at, limit) => due.newlyDue(at, limit),
      notice: (caseId, at) => time.notice(caseId, at),
      caughtUp: (position) => views.caughtUp(position, { names: [obligationsProjection.name] }),
      leases,
      clock,
      leaseMs,
      failed: (because) => {
        metrics.failed(because);
      },
    });
    metrics.watch({ status: made, unwritten: () => due.unwritten(clock.now()), now: () => clock.now() });
    return made;
  },
};

const notifier: FactoryProvider<Notifier> = {
  provide: Notifier,
  inject: [AlertsQuery, TermsInForce, OUTBOX, LEASES, CLOCK, PURPOSE_KEYS],
  useFactory: (alerts: AlertsQuery, terms: TermsInForce, outbox: Outbox, leases: Leases, clock: Clock, keys: PurposeKeys) =>
    new Notifier({
      alerts: (at) => alerts.ofEverybody(at),
      isQuiet: (at) => isQuiet(terms.packAt(at).quiet, at),
      idOf: notificationIdUnder(keys('notification')),
      outbox,
      leases,
      clock,
      leaseMs,
    }),
};

const looks = (feed: EventFeed): Omit<PolicyLoopOptions, 'work'> => ({ feed: nowAndThen(feed, 2000), lookMs: 20_000, retryMs: 5000 });
const rounds: readonly FactoryProvider<KeptGoing>[] = [
  {
    provide: Symbol('WatcherLoop'),
    inject: [Watcher, EVENT_FEED],
    useFactory: (work: Watcher, feed: EventFeed) =>
      new KeptGoing(new PolicyLoop({ ...looks(feed), work: { advance: () => work.look(), stop: () => work.stop() } })),
  },
  {
    provide: Symbol('NotifierLoop'),
    inject: [Notifier, EVENT_FEED],
    useFactory: (work: Notifier, feed: EventFeed) =>
      new KeptGoing(new PolicyLoop({ ...looks(feed), work: { advance: () => work.notify(), stop: () => work.stop() } })),
  },
];

/** What was missed is written down, and whoever is called on hears of it. */
@Module({})
export class DeadlinesWorkModule {
  static register({ keptGoing = false }: Pick<AppOptions, 'keptGoing'>): DynamicModule {
    return {
      module: DeadlinesWorkModule,
      global: true,
      imports: [HealthModule],
      providers: [
        TimeInCase,
        WatcherMetrics,
        watcher,
        notifier,
        { provide: WATCHER_STATUS, useExisting: Watcher },
        ...(keptGoing ? rounds : []),
      ],
      exports: [WATCHER_STATUS],
    };
  }
}
