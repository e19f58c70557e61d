import { Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { EventCodec } from '../../src/event-store/codec/event-codec';
import { EventStoreModule } from '../../src/event-store/event-store.module';
import { MemoryEventStore } from '../../src/event-store/memory/memory-event-store';
import { PersonalReader } from '../../src/event-store/personal-reader';
import { PositionTokens } from '../../src/event-store/position-tokens';
import { CommandRunner } from '../../src/event-store/runner';
import { EVENT_FEED, EVENT_STORE, KEYRING, PURPOSE_KEYS } from '../../src/kernel/tokens';
import { MasterKey, purposeKeysOf } from '../../src/platform/keyring/master-key';
import { MemoryKeyring } from '../../src/platform/keyring/memory-keyring';
import { byPerson, somebody, stream } from './support/contexts';
import { notebook, notebookRegistry } from './support/notebook';

@Injectable()
class Feature {
  constructor(
    readonly runner: CommandRunner,
    readonly reader: PersonalReader,
    readonly tokens: PositionTokens,
    readonly codec: EventCodec,
  ) {}
}

@Module({ providers: [Feature], exports: [Feature] })
class FeatureModule {}

describe('the write path in the container', () => {
  it('is there for every feature, on the parts that were picked', async () => {
    const store = new MemoryEventStore();
    const parts = {
      store,
      keyring: new MemoryKeyring(),
      purposeKeys: purposeKeysOf(new MasterKey('00', Buffer.alloc(32, 1))),
      registry: notebookRegistry,
    };
    const app = await Test.createTestingModule({ imports: [EventStoreModule.forRoot(parts), FeatureModule] }).compile();
    const { runner, tokens } = app.get(Feature, { strict: false });
    const { position } = await runner.execute(notebook, stream, { type: 'Write', about: somebody, notes: ['x'] }, byPerson('a'));
    expect(tokens.read(tokens.issue(position))).toBe(position);
    expect([EVENT_STORE, EVENT_FEED, KEYRING, PURPOSE_KEYS].map((token) => app.get(token, { strict: false }) as unknown)).toEqual([
      store,
      store,
      parts.keyring,
      parts.purposeKeys,
    ]);
    await app.close();
  });
});
