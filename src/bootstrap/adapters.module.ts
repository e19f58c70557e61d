import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_CONFIG } from '../config/app-config';
import { bodyDigestUnder } from '../event-store/body-digest';
import { PositionTokens } from '../event-store/position-tokens';
import type { Clock } from '../kernel/clock';
import { CLOCK, LEASES, OUTBOX, POLICY_CHECKPOINTS } from '../kernel/tokens';
import { ACCESS_LOG_ROWS } from '../platform/access-log/access-log-rows';
import { BODY_DIGEST } from '../platform/commands/body-digest';
import { STORE_NOTES } from '../platform/health/store-metrics';
import { CAUGHT_MAIL } from '../platform/notifications/caught-mail';
import { MAIL } from '../platform/notifications/mail';
import { POSITION_TOKENS } from '../platform/reading/reading-ports';
import { SESSION_ROWS } from '../platform/session/session-rows';
import type { Adapters } from './adapters';
import type { AppOptions } from './app-options';

const ADAPTERS = Symbol('Adapters');

/** Gives the platform's ports their adapters, one of each in the process, and closes them last. */
@Module({})
export class AdaptersModule implements OnApplicationShutdown {
  constructor(@Inject(ADAPTERS) private readonly adapters: Adapters) {}

  static register({ config, clock }: AppOptions & { readonly clock: Clock }, adapters: Adapters): DynamicModule {
    const { purposeKeys, sessions, accessLog, storeNotes, leases, policyCheckpoints, outbox, mail, caughtMail } = adapters;
    const given = [
      { provide: APP_CONFIG, useValue: config },
      { provide: CLOCK, useValue: clock },
      { provide: STORE_NOTES, useValue: storeNotes },
      { provide: SESSION_ROWS, useValue: sessions },
      { provide: ACCESS_LOG_ROWS, useValue: accessLog },
      { provide: LEASES, useValue: leases },
      { provide: POLICY_CHECKPOINTS, useValue: policyCheckpoints },
      { provide: OUTBOX, useValue: outbox },
      { provide: MAIL, useValue: mail },
      { provide: CAUGHT_MAIL, useValue: caughtMail },
      { provide: BODY_DIGEST, useValue: bodyDigestUnder(purposeKeys('body-digest')) },
      { provide: POSITION_TOKENS, useExisting: PositionTokens },
    ];
    return {
      module: AdaptersModule,
      global: true,
      providers: [{ provide: ADAPTERS, useValue: adapters }, ...given],
      exports: given.map(({ provide }) => provide),
    };
  }

  /** After the last answer has left. */
  async onApplicationShutdown(): Promise<void> {
    await this.adapters.close();
  }
}
