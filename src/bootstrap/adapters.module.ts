import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { eventRegistry } from '../domain/event-registry';
import { APP_CONFIG, type AppConfig } from '../config/app-config';
import { EventCodec } from '../event-store/codec/event-codec';
import { PersonalReader } from '../event-store/personal-reader';
import { CommandRunner } from '../event-store/runner';
import { CLOCK, EVENT_FEED, EVENT_STORE, KEYRING, PURPOSE_KEYS } from '../kernel/tokens';
import { ACCESS_LOG_DATABASE } from '../platform/access-log/access-log';
import { systemClock } from '../platform/clock/system-clock';
import { BODY_DIGEST } from '../platform/commands/body-digest';
import { keyedBodyDigest } from '../platform/commands/keyed-body-digest';
import { POSITION_TOKENS } from '../platform/reading/reading-ports';
import { sealedPositions } from '../platform/reading/sealed-positions';
import { SESSION_DATABASE } from '../platform/session/sqlite-session-store';
import type { Adapters } from './adapters';
import type { AppOptions } from './app-options';

const ADAPTERS = Symbol('Adapters');
const stateCacheSize = 2000;

/** Gives every port its adapter, one of each in the process, and closes them last. */
@Module({})
export class AdaptersModule implements OnApplicationShutdown {
  constructor(@Inject(ADAPTERS) private readonly adapters: Adapters) {}

  static register({ config, clock = systemClock }: AppOptions, adapters: Adapters): DynamicModule {
    const { store, keyring, purposeKeys, sessions, accessLog } = adapters;
    const codec = new EventCodec(eventRegistry, keyring);
    const given = [
      { provide: ADAPTERS, useValue: adapters },
      { provide: APP_CONFIG, useValue: config satisfies AppConfig },
      { provide: CLOCK, useValue: clock },
      { provide: EVENT_STORE, useValue: store },
      { provide: EVENT_FEED, useValue: store },
      { provide: KEYRING, useValue: keyring },
      { provide: PURPOSE_KEYS, useValue: purposeKeys },
      { provide: EventCodec, useValue: codec },
      { provide: CommandRunner, useValue: new CommandRunner(store, codec, { stateCacheSize }) },
      { provide: SESSION_DATABASE, useValue: sessions },
      { provide: ACCESS_LOG_DATABASE, useValue: accessLog },
      { provide: BODY_DIGEST, useValue: keyedBodyDigest(() => purposeKeys('body-digest')) },
      { provide: POSITION_TOKENS, useValue: sealedPositions(() => purposeKeys('position-token'), store.identity) },
      PersonalReader,
    ];
    return { module: AdaptersModule, global: true, providers: given, exports: given.slice(1) };
  }

  async onApplicationShutdown(): Promise<void> {
    this.adapters.sessions.close();
    await this.adapters.store.close?.();
    this.adapters.keyring.close?.();
  }
}
