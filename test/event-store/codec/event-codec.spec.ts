import fc from 'fast-check';
import { EventCodec } from '../../../src/event-store/codec/event-codec';
import { CipherBroken, InvalidEvent, UnknownEventType, UnstorableValue } from '../../../src/event-store/codec/codec-errors';
import { metadataOf } from '../../../src/event-store/runner/event-metadata';
import { PersonalReader } from '../../../src/event-store/personal-reader';
import type { DomainEvent, StreamName } from '../../../src/kernel/event';
import type { StoredEvent } from '../../../src/kernel/event-store';
import type { EventId, SubjectId } from '../../../src/kernel/ids';
import { instant } from '../../../src/kernel/instant';
import { KeyDestroyed, KeyMissing, KeyringUnavailable } from '../../../src/kernel/keyring';
import { plain } from '../../../src/kernel/personal';
import type { Position } from '../../../src/kernel/position';
import { MemoryKeyring } from '../../../src/platform/keyring/memory-keyring';
import { byPerson, somebody, stream } from '../support/contexts';
import { notebookRegistry, written, type NotebookEvent } from '../support/notebook';

const eventId = '4f1f2c4e-7a39-4a55-9c52-1b2f6f0e5b01' as EventId;
const neighbour = '4f1f2c4e-7a39-4a55-9c52-1b2f6f0e5b09' as SubjectId;
const otherId = '4f1f2c4e-7a39-4a55-9c52-1b2f6f0e5b02' as EventId;
const otherStream: StreamName = 'notebook-4f1f2c4e-7a39-4a55-9c52-1b2f6f0e5b03';
const metadata = metadataOf(byPerson('a'), undefined);

const setUp = () => {
  const keyring = new MemoryKeyring(somebody, neighbour);
  const codec = new EventCodec(notebookRegistry, keyring);
  const store = (event: DomainEvent): StoredEvent => ({
    ...codec.encode(stream, eventId, event, metadata),
    stream,
    revision: 0n,
    position: '1' as Position,
  });
  return { keyring, codec, store, read: (stored: StoredEvent) => codec.decode<NotebookEvent>(stored, 'opened') };
};

const tagged = (note: string, label: string): DomainEvent => ({
  type: 'NoteWritten',
  schemaVersion: 2,
  data: { note: plain(somebody, note), tags: [{ label: plain(somebody, label) }, { label: plain(somebody, 'b') }] },
});
const wellFormed = fc.string({ unit: 'binary' });

describe('an event on its way to the log and back', () => {
  it('says the same when it is opened, whatever was written', () => {
    const { store, read } = setUp();
    fc.assert(
      fc.property(wellFormed, wellFormed, (note, label) => {
        const event = tagged(note, label);
        expect(read(store(event))).toEqual({ ...event, eventId, stream, revision: 0n, position: '1', metadata });
      }),
    );
  });

  it('rests without a word of what is personal in it', () => {
    const { store } = setUp();
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (note, label) => {
        const stored = JSON.stringify(store(tagged(note, label)), (_, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        );
        expect(stored).not.toContain(note);
        expect(stored).not.toContain(label);
      }),
    );
  });

  it('rests as canonical JSON, other bytes each time it is enciphered', () => {
    const { store } = setUp();
    const [first, second] = [store(written(somebody, 'x')), store(written(somebody, 'x'))];
    expect(first.data).toMatch(/^\{"note":\{"about":"[0-9a-f-]{36}","cipher":"[A-Za-z0-9+/]+=*"\}\}$/);
    expect(second.data).not.toBe(first.data);
  });

  it('does not open once a field, an event or a stream took the place of another', () => {
    const { store, read } = setUp();
    const stored = store(tagged('one', 'two'));
    const { note, tags } = JSON.parse(stored.data) as { note: unknown; tags: [{ label: unknown }, { label: unknown }] };
    const moved = [
      { ...stored, eventId: otherId },
      { ...stored, stream: otherStream },
      { ...stored, data: JSON.stringify({ note: tags[0].label }) },
      { ...stored, data: JSON.stringify({ note, tags: [...tags].reverse() }) },
      { ...stored, data: stored.data.replace(/"cipher":"(.)/, (_, letter: string) => `"cipher":"${letter === 'A' ? 'B' : 'A'}`) },
      { ...stored, data: stored.data.replace(/"cipher":"[^"]*"/, '"cipher":"AAAA"') },
    ];
    for (const one of moved) expect(() => read(one)).toThrow(CipherBroken);
  });

  it('can be read locked without any key, and opened later from a view', async () => {
    const { codec, store, keyring } = setUp();
    const blind = new EventCodec(notebookRegistry, new MemoryKeyring());
    const { data } = blind.decode<NotebookEvent & { type: 'NoteWritten' }>(store(written(somebody, 'later')), 'locked');
    expect(data).toEqual({ note: { about: somebody, cipher: expect.any(String), aad: `${stream}/${eventId}/note` } });
    const reader = new PersonalReader(keyring);
    expect(reader.open(data.note)).toEqual(plain(somebody, 'later'));
    expect(() => blind.decode(store(written(somebody, 'x')), 'opened')).toThrow(KeyringUnavailable);
    await keyring.destroy(somebody, instant('2026-03-03T09:00:00.000Z'));
    expect(reader.open(data.note)).toEqual({ about: somebody, erased: true });
    expect(codec.erasures()).toBe(1);
  });

  it('is erased in what is about one person and stays readable in what is about another', async () => {
    const { store, read, keyring } = setUp();
    const stored = store({
      type: 'NoteWritten',
      schemaVersion: 2,
      data: { note: plain(somebody, 'a'), tags: [{ label: plain(neighbour, 'b') }] },
    });
    await keyring.destroy(somebody, instant('2026-03-03T09:00:00.000Z'));
    expect(read(stored).data).toEqual({ note: { about: somebody, erased: true }, tags: [{ label: plain(neighbour, 'b') }] });
  });

  it('is brought up to the shape of today, personal fields bound to where they were written', () => {
    const { store, read } = setUp();
    expect(read({ ...store(written(somebody, 'old')), schemaVersion: 1 })).toMatchObject({
      schemaVersion: 2,
      data: { note: plain(somebody, 'old'), weight: 1 },
    });
  });
});

describe('what the codec refuses', () => {
  it('is to write about somebody who has no key, until it is made, or whose key was destroyed', async () => {
    const { store, codec, keyring } = setUp();
    const stranger = '4f1f2c4e-7a39-4a55-9c52-1b2f6f0e5b0a' as SubjectId;
    expect(() => store(written(stranger, 'x'))).toThrow(KeyMissing);
    await codec.makeKey(new KeyMissing(stranger));
    expect(store(written(stranger, 'x')).data).toContain(stranger);
    await keyring.destroy(stranger, instant('2026-03-03T09:00:00.000Z'));
    expect(() => store(written(stranger, 'x'))).toThrow(KeyDestroyed);
  });

  it('is a type or a version that nobody registered; a retired one is known as such', () => {
    const { codec, store, read } = setUp();
    const stored = store(written(somebody, 'x'));
    expect(() => read({ ...stored, type: 'NoteBurnt' })).toThrow(UnknownEventType);
    expect(() => read({ ...stored, schemaVersion: 3 })).toThrow(UnknownEventType);
    expect(() => store({ ...written(somebody, 'x'), schemaVersion: 1 })).toThrow(UnknownEventType);
    expect([codec.isRetired('NotebookPainted'), codec.isRetired('NoteWritten')]).toEqual([true, false]);
  });

  it('is data of another shape, told by where and never by what', () => {
    const { store, read } = setUp();
    const wrong = { type: 'NoteWritten', schemaVersion: 2, data: { note: plain(somebody, 42), weight: 'Ms Marker' } };
    expect(() => store(wrong)).toThrow(expect.objectContaining({ name: 'InvalidEvent', paths: ['note', 'weight'] }));
    expect(() => store(wrong)).toThrow(expect.objectContaining({ message: expect.not.stringContaining('Marker') }));
    expect(() => read({ ...store(written(somebody, 'x')), data: '{"note":"in the clear"}' })).toThrow(InvalidEvent);
  });

  it('is half a character, in what is personal and what is not, but not a backslash that looks like one', () => {
    const { store, read } = setUp();
    expect(() => store(written(somebody, 'x\ud83d'))).toThrow(UnstorableValue);
    expect(() => store(written(somebody, '\udc00'))).toThrow(UnstorableValue);
    const typed = 'C:\\ud83d and \u{1f600}';
    expect(read(store(written(somebody, typed))).data).toEqual({ note: plain(somebody, typed) });
  });

  it('is personal data that was read locked or erased: only what is readable can be written', () => {
    const { store, codec } = setUp();
    const { data } = codec.decode(store(written(somebody, 'x')), 'locked');
    expect(() => store({ type: 'NoteWritten', schemaVersion: 2, data })).toThrow(TypeError);
    expect(() => store({ type: 'NoteWritten', schemaVersion: 2, data: { note: { about: somebody, erased: true } } })).toThrow(TypeError);
  });
});
