import { Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import type { EventRegistry } from '../domain/event-registry';
import type { EventFeed, EventStore } from '../kernel/event-store';
import type { Keyring } from '../kernel/keyring';
import type { PurposeKeys } from '../kernel/purpose-keys';
import { EVENT_FEED, EVENT_STORE, KEYRING, PURPOSE_KEYS } from '../kernel/tokens';
import { EventCodec } from './codec/event-codec';
import type { MovedPositions } from './copy/moved-positions';
import { PersonalReader } from './personal-reader';
import { PositionTokens } from './position-tokens';
import { CommandRunner } from './runner';

/** What the composition root picks; it also closes what it opened. */
export type EventStoreParts = {
  readonly store: EventStore & EventFeed;
  readonly keyring: Keyring;
  readonly purposeKeys: PurposeKeys;
  readonly registry: EventRegistry;
  /** What programs still hold of stores that the log was moved away from. */
  readonly movedPositions?: MovedPositions;
  /** How many streams the runner keeps folded; a few kilobytes each. */
  readonly stateCacheSize?: number;
};

const PARTS = Symbol('EventStoreParts');
const made = <T>(provide: FactoryProvider<T>['provide'], useFactory: (parts: EventStoreParts) => T): FactoryProvider<T> => ({
  provide,
  useFactory,
  inject: [PARTS],
});

const providers: FactoryProvider[] = [
  made(EVENT_STORE, ({ store }) => store),
  made(EVENT_FEED, ({ store }) => store),
  made(KEYRING, ({ keyring }) => keyring),
  made(PURPOSE_KEYS, ({ purposeKeys }) => purposeKeys),
  made(EventCodec, ({ registry, keyring }) => new EventCodec(registry, keyring)),
  made(PersonalReader, ({ keyring }) => new PersonalReader(keyring)),
  made(
    PositionTokens,
    ({ store, purposeKeys, movedPositions }) =>
      new PositionTokens(purposeKeys('position-token'), store.identity, (from, position) => movedPositions?.find(from, position)),
  ),
  {
    provide: CommandRunner,
    useFactory: ({ store, stateCacheSize }: EventStoreParts, codec: EventCodec) =>
      new CommandRunner(store, codec, { stateCacheSize: stateCacheSize ?? 2000 }),
    inject: [PARTS, EventCodec],
  },
];

/** The write path and the feed, for every feature. */
@Module({})
export class EventStoreModule {
  static forRoot(parts: EventStoreParts): DynamicModule {
    return EventStoreModule.forRootAsync({ inject: [], useFactory: () => parts });
  }

  /** For parts that the container makes, such as those that depend on the configuration. */
  static forRootAsync(
    options: Pick<FactoryProvider<EventStoreParts>, 'inject' | 'useFactory'> & Pick<DynamicModule, 'imports'>,
  ): DynamicModule {
    const { imports = [], inject = [], useFactory } = options;
    return {
      module: EventStoreModule,
      global: true,
      imports,
      providers: [{ provide: PARTS, inject, useFactory }, ...providers],
      exports: providers.map(({ provide }) => provide),
    };
  }
}
