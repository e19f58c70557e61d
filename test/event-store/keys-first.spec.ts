import fc from 'fast-check';
import { EventCodec } from '../../src/event-store/codec/event-codec';
import { subjectsOf, withKeysFirst } from '../../src/event-store/keys-first';
import { MemoryEventStore } from '../../src/event-store/memory/memory-event-store';
import { CommandRunner } from '../../src/event-store/runner';
import { eventIdOf } from '../../src/kernel/derived-ids';
import type { CommandId, SubjectId } from '../../src/kernel/ids';
import { KeyringUnavailable } from '../../src/kernel/keyring';
import { plain } from '../../src/kernel/personal';
import { metadataOf } from '../../src/event-store/runner/event-metadata';
import { MemoryKeyring } from '../../src/platform/keyring/memory-keyring';
import { describeEventStoreContract } from '../contract/event-store-contract';
import { byPerson, somebody, stream } from './support/contexts';
import { notebook, notebookRegistry } from './support/notebook';
import { storedEvents } from './support/stored-events';

const neighbour = '4f1f2c4e-7a39-4a55-9c52-1b2f6f0e5b09' as SubjectId;

/** A server that learns which keys there are only when it asks. */
function setUp() {
  const raw = new MemoryEventStore();
  const runner = new CommandRunner(raw, new EventCodec(notebookRegistry, new MemoryKeyring(somebody, neighbour)), { stateCacheSize: 10 });
  const known = new Set<SubjectId>();
  const made: SubjectId[] = [];
  let asked = 0;
  const keys = {
    knows: (about: SubjectId) => known.has(about),
    refresh: () => {
      asked += 1;
      for (const about of made) known.add(about);
      return Promise.resolve();
    },
  };
  const write = async (command: string, about = somebody): Promise<void> => {
    await runner.execute(notebook, stream, { type: 'Write', about, notes: ['x'] }, byPerson(command));
  };
  return { raw, log: withKeysFirst(raw, keys), made, write, asked: () => asked };
}

describe('a log whose keys others make', () => {
  it('hands a batch on once the keys of everybody in it are known, and asks only where one is not', async () => {
    const { log, made, write, asked } = setUp();
    await write('a');
    made.push(somebody);
    expect(await storedEvents(log, stream)).toHaveLength(1);
    expect(asked()).toBe(1);
    await write('b');
    const read: unknown[] = [];
    for await (const batch of log.read(null, 1)) read.push(...batch);
    expect([read.length, asked()]).toEqual([2, 1]);
    await write('c', neighbour);
    made.push(neighbour);
    for await (const batch of log.read(null)) read.push(...batch);
    expect([read.length, asked()]).toEqual([5, 2]);
  });

  it('hands nothing on where a key is missing altogether, or where nobody can say', async () => {
    const { raw, log, write, made } = setUp();
    await write('a');
    await expect(storedEvents(log, stream)).rejects.toThrow(KeyringUnavailable);
    const away = { knows: () => false, refresh: () => Promise.reject(new KeyringUnavailable('away')) };
    await expect(storedEvents(withKeysFirst(raw, away), stream)).rejects.toThrow('away');
    made.push(somebody);
    expect(await storedEvents(log, stream)).toHaveLength(1);
  });

  it('finds whose fields are enciphered, and is not deceived by what somebody typed', () => {
    const codec = new EventCodec(notebookRegistry, new MemoryKeyring(somebody, neighbour));
    const eventId = eventIdOf('4f1f2c4e-7a39-4a55-9c52-1b2f6f0e5b01' as CommandId, stream, 0);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('{"about":"nobody","cipher":"x"}')), (text) => {
        const tags = [{ label: plain(neighbour, text) }];
        const event = { type: 'NoteWritten', schemaVersion: 2, data: { note: plain(somebody, text), tags } };
        expect(subjectsOf(codec.encode(stream, eventId, event, metadataOf(byPerson('a'), undefined)).data)).toEqual([somebody, neighbour]);
        expect(subjectsOf(JSON.stringify({ typed: text, in: { the: text } }))).toEqual([]);
      }),
    );
  });
});

describeEventStoreContract('memory, with keys that others make', async () => {
  const keys = { knows: () => true, refresh: () => Promise.resolve() };
  return { store: withKeysFirst(new MemoryEventStore(), keys), close: () => Promise.resolve() };
});
