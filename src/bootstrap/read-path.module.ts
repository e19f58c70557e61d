import { type DynamicModule, Global, Module } from '@nestjs/common';
import { join } from 'node:path';
import { StaffDirectoryQuery } from '../casework/staff-directory/staff-directory.query';
import { EventCodec } from '../event-store/codec/event-codec';
import { PersonalReader } from '../event-store/personal-reader';
import type { Clock } from '../kernel/clock';
import type { EventFeed } from '../kernel/event-store';
import type { Position } from '../kernel/position';
import { CLOCK, EVENT_FEED } from '../kernel/tokens';
import { STAFF_DIRECTORY } from '../platform/access/staff-directory';
import { CAUGHT_UP, type CaughtUp } from '../platform/reading/reading-ports';
import { READ_PATH_STATUS } from '../platform/health/read-path-status';
import { ProjectionRunner } from '../projections/projection-runner';
import { ProjectionsModule } from '../projections/projections.module';
import { Views } from '../projections/views';
import { views } from './views';

const caughtUp = (all: Views): CaughtUp => ({ caughtUp: (position: Position, timeoutMs: number) => all.caughtUp(position, { timeoutMs }) });

/** The views of all features, and the ports that are answered from them. */
@Global()
@Module({})
export class ReadPathModule {
  static register(dataDir: string): DynamicModule {
    const projections = ProjectionsModule.register({
      inject: [EVENT_FEED, EventCodec, CLOCK],
      useFactory: (feed: EventFeed, codec: EventCodec, clock: Clock) => ({ directory: join(dataDir, 'views'), views, feed, clock, decode: (stored) => codec.decode(stored, 'locked') }),
    });
    const answered = [
      { provide: CAUGHT_UP, inject: [Views], useFactory: caughtUp },
      { provide: StaffDirectoryQuery, inject: [Views, PersonalReader], useFactory: (all: Views, personal: PersonalReader) => new StaffDirectoryQuery(all, personal) },
      { provide: READ_PATH_STATUS, useExisting: ProjectionRunner },
      { provide: STAFF_DIRECTORY, useExisting: StaffDirectoryQuery },
    ];
    return { module: ReadPathModule, imports: [projections], providers: answered, exports: answered };
  }
}
