import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ThrottlerModule } from '@nestjs/throttler';
import { LoggerModule } from 'nestjs-pino';
import type { Logger } from 'pino';
import type { Adapters } from './bootstrap/adapters';
import { AdaptersModule } from './bootstrap/adapters.module';
import { CaseworkModule } from './bootstrap/casework.module';
import type { AppOptions } from './bootstrap/app-options';
import { DeadlinesWorkModule } from './bootstrap/deadlines-work.module';
import { DoorsModule } from './bootstrap/doors.module';
import { features } from './bootstrap/features';
import { PostmanModule } from './bootstrap/postman.module';
import { ReadPathModule } from './bootstrap/read-path.module';
import { eventRegistry } from './domain/event-registry';
import { EventStoreModule } from './event-store/event-store.module';
import type { Clock } from './kernel/clock';
import { HealthModule } from './platform/health/health.module';
import { PlatformModule } from './platform/platform.module';

/** The composition root: adapters by configuration, the pipeline, and the features. */
@Module({})
export class AppModule {
  static register(options: AppOptions & { readonly clock: Clock }, adapters: Adapters, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot({ pinoHttp: { logger }, useExisting: true }),
        CqrsModule.forRoot(),
        ThrottlerModule.forRoot({
          throttlers: [{ limit: 120, ttl: 60_000 }],
          ...(adapters.rateLimits && { storage: adapters.rateLimits }),
        }),
        EventStoreModule.forRoot({ ...adapters, registry: eventRegistry }),
        AdaptersModule.register(options, adapters),
        ReadPathModule.register(options.config),
        CaseworkModule,
        DoorsModule,
        PlatformModule,
        HealthModule,
        PostmanModule.register(options),
        DeadlinesWorkModule.register(options),
        ...features,
        ...(options.moreFeatures ?? []),
      ],
    };
  }
}
