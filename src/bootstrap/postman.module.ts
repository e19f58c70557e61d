import { type DynamicModule, type FactoryProvider, Module } from '@nestjs/common';
import { WorkMailboxes } from '../casework/staff-directory/work-mailboxes';
import { APP_CONFIG, type AppConfig } from '../config/app-config';
import type { Clock } from '../kernel/clock';
import type { Leases } from '../kernel/lease';
import type { Outbox } from '../kernel/outbox';
import { CLOCK, LEASES, OUTBOX } from '../kernel/tokens';
import { HealthModule } from '../platform/health/health.module';
import { MAIL, type Mail } from '../platform/notifications/mail';
import { MailMetrics } from '../platform/notifications/mail-metrics';
import { Postman } from '../platform/notifications/postman';
import { domainOf } from '../platform/notifications/smtp-mail';
import { STAFF_ADDRESSES, type StaffAddresses } from '../platform/notifications/staff-addresses';
import { PolicyLoop } from '../policies/policy-loop';
import type { AppOptions } from './app-options';
import { KeptGoing } from './kept-going';

const postman: FactoryProvider<Postman> = {
  provide: Postman,
  inject: [OUTBOX, MAIL, STAFF_ADDRESSES, LEASES, CLOCK, MailMetrics, APP_CONFIG],
  useFactory: (
    outbox: Outbox,
    mail: Mail,
    addresses: StaffAddresses,
    leases: Leases,
    clock: Clock,
    metrics: MailMetrics,
    { mailFrom }: AppConfig,
  ) => {
    const note: MailMetrics['take'] = (told) => {
      metrics.take(told);
    };
    return new Postman({ outbox, mail, addresses, leases, clock, domain: domainOf(mailFrom), leaseMs: 60_000, note });
  },
};

/** A few seconds' wait is nothing to an e-mail, so that nobody need wake the postman. */
const looksEvery = { feed: { onAppended: () => () => undefined }, lookMs: 10_000, retryMs: 5000 };
const rounds: FactoryProvider<KeptGoing> = {
  provide: KeptGoing,
  inject: [Postman],
  useFactory: (sender: Postman) =>
    new KeptGoing(new PolicyLoop({ ...looksEvery, work: { advance: () => sender.deliver(), stop: () => sender.stop() } })),
};

/** What is due goes out by e-mail. */
@Module({})
export class PostmanModule {
  static register({ keptGoing = false }: Pick<AppOptions, 'keptGoing'>): DynamicModule {
    return {
      module: PostmanModule,
      imports: [HealthModule],
      providers: [MailMetrics, { provide: STAFF_ADDRESSES, useExisting: WorkMailboxes }, postman, ...(keptGoing ? [rounds] : [])],
    };
  }
}
