import { eventRegistry } from '../../src/domain/event-registry';
import { canonicalJson } from '../../src/event-store/codec/canonical-json';
import { EventCodec } from '../../src/event-store/codec/event-codec';
import type { Position } from '../../src/kernel/position';
import { fixedKeyring } from './fixed-keyring';
import { freezeEvent, frozenEvents, type FrozenEvent } from './frozen-events';

const codec = new EventCodec(eventRegistry, fixedKeyring);
const stored = (frozen: FrozenEvent) => ({ ...frozen, revision: 1n, position: '2' as Position });
const frozen = frozenEvents();

describe('every event that was ever written', () => {
  it('is frozen in each of its versions: run test/compatibility/freeze.ts for a new one', () => {
    const owed = eventRegistry.definitions.flatMap(({ type, schemaVersion }) =>
      Array.from({ length: schemaVersion }, (_, index) => `${type}@${index + 1}`),
    );
    expect(frozen.map(({ type, schemaVersion }) => `${type}@${schemaVersion}`).sort()).toEqual(owed.sort());
  });

  it.each(frozen.map((event) => [`${event.type}@${event.schemaVersion}`, event] as const))('%s can still be read, locked and opened', (_, event) => {
    expect(canonicalJson(JSON.parse(event.data))).toBe(event.data);
    for (const reading of ['locked', 'opened'] as const) {
      const read = codec.decode(stored(event), reading);
      expect(read.schemaVersion).toBe(eventRegistry.find(event.type)?.schemaVersion);
      expect(read.metadata.recordedAt).toBe('2026-03-02T09:00:00.000Z');
    }
  });

  it('is never frozen a second time', () => {
    const [first] = frozen;
    expect(() => {
      if (first) freezeEvent(first);
    }).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  });
});
