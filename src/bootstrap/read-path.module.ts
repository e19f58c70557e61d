import { join } from 'node:path';
import { type DynamicModule, Module } from '@nestjs/common';
import { VIEW_KEYS, type ViewKeys } from '../casework/view-keys';
import type { AppConfig } from '../config/app-config';
import { EventCodec } from '../event-store/codec/event-codec';
import type { Clock } from '../kernel/clock';
import type { EventFeed } from '../kernel/event-store';
import type { Keyring } from '../kernel/keyring';
import type { Position } from '../kernel/position';
import type { PurposeKeys } from '../kernel/purpose-keys';
import { CLOCK, EVENT_FEED, KEYRING, PURPOSE_KEYS } from '../kernel/tokens';
import { READ_PATH_STATUS } from '../platform/health/read-path-status';
import { CAUGHT_UP, type CaughtUp } from '../platform/reading/reading-ports';
import { ProjectionRunner } from '../projections/projection-runner';
import { ProjectionsModule } from '../projections/projections.module';
import { Views } from '../projections/views';
import { builderFor } from './build-source';
import { viewKeysWith } from './view-keys';
import { viewsWith } from './views';

const caughtUp = (all: Views): CaughtUp => ({ caughtUp: (position: Position, timeoutMs: number) => all.caughtUp(position, { timeoutMs }) });

/** The views of all features, and the ports that are answered from them. */
@Module({})
export class ReadPathModule {
  static register(config: AppConfig): DynamicModule {
    const builder = builderFor(config);
    const projections = ProjectionsModule.register({
      inject: [EVENT_FEED, EventCodec, CLOCK, KEYRING, PURPOSE_KEYS],
      useFactory: (feed: EventFeed, codec: EventCodec, clock: Clock, keyring: Keyring, purposeKeys: PurposeKeys) => ({
        directory: join(config.dataDir, 'views'),
        views: viewsWith(viewKeysWith(keyring, purposeKeys)),
        feed,
        clock,
        decode: (stored) => codec.decode(stored, 'locked'),
        ...(builder && { builder }),
      }),
    });
    const answered = [
      {
        provide: VIEW_KEYS,
        inject: [KEYRING, PURPOSE_KEYS],
        useFactory: (keyring: Keyring, purposeKeys: PurposeKeys): ViewKeys => viewKeysWith(keyring, purposeKeys),
      },
      { provide: CAUGHT_UP, inject: [Views], useFactory: caughtUp },
      { provide: READ_PATH_STATUS, useExisting: ProjectionRunner },
    ];
    return {
      module: ReadPathModule,
      global: true,
      imports: [projections],
      providers: answered,
      exports: answered.map(({ provide }) => provide),
    };
  }
}
