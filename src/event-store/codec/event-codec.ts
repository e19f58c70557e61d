import type { EventDefinition } from '../../domain/event-definition';
import type { EventRegistry } from '../../domain/event-registry';
import type { DomainEvent, EventMetadata, RecordedEvent, StreamName } from '../../kernel/event';
import type { NewEvent, StoredEvent } from '../../kernel/event-store';
import type { EventId } from '../../kernel/ids';
import type { KeyMissing, Keyring } from '../../kernel/keyring';
import { canonicalJson } from './canonical-json';
import { InvalidEvent, UnknownEventType } from './codec-errors';
import { lockPersonal } from './lock-personal';
import { openLocked } from './open-locked';
import { replaceCiphers } from './replace-ciphers';

/** `locked`: personal fields as they rest, for views. `opened`: readable, or erased, for deciders. */
export type Reading = 'locked' | 'opened';
/** What it takes to read an event's data. */
export type StoredData = Pick<StoredEvent, 'stream' | 'eventId' | 'type' | 'schemaVersion' | 'data'>;

/** Between events as they are decided and events as they rest: shape, version, cipher and canonical form. */
export class EventCodec {
  constructor(
    private readonly registry: EventRegistry,
    private readonly keyring: Keyring,
  ) {}

  /** Readers of the whole log pass over types that were retired, and over nothing else. */
  isRetired(type: string): boolean {
    return this.registry.isRetired(type);
  }

  /** Moves when a key was destroyed: what was opened before it is to be forgotten. */
  erasures(): number {
    return this.keyring.erasures();
  }

  /** Makes the key that `encode` said is missing. Throws KeyDestroyed, KeyringUnavailable. */
  async makeKey({ about }: KeyMissing): Promise<void> {
    await this.keyring.ensure(about);
  }

  /** Throws UnknownEventType, InvalidEvent, UnstorableValue, KeyMissing, and what else the keyring throws. */
  encode(stream: StreamName, eventId: EventId, event: DomainEvent, metadata: EventMetadata): NewEvent {
    const definition = this.definitionOf(event.type, event.schemaVersion);
    if (event.schemaVersion !== definition.schemaVersion) throw new UnknownEventType(event.type, event.schemaVersion);
    const data = lockPersonal(this.checked(definition, event.data), `${stream}/${eventId}`, this.keyring);
    return { eventId, type: event.type, schemaVersion: event.schemaVersion, data: canonicalJson(data), metadata: canonicalJson(metadata) };
  }

  /** Throws UnknownEventType, InvalidEvent, CipherBroken, KeyringUnavailable. */
  decode<Event extends DomainEvent = DomainEvent>(stored: StoredEvent, reading: Reading): RecordedEvent<Event> {
    const definition = this.definitionOf(stored.type, stored.schemaVersion);
    return {
      type: definition.type,
      schemaVersion: definition.schemaVersion,
      data: this.read(definition, stored, reading),
      eventId: stored.eventId,
      stream: stored.stream,
      revision: stored.revision,
      position: stored.position,
      metadata: JSON.parse(stored.metadata) as EventMetadata,
    } as RecordedEvent<Event>;
  }

  /** The data alone, in today's version, for a view that keeps the stored text. Throws as `decode` does. */
  dataOf(stored: StoredData, reading: Reading): unknown {
    return this.read(this.definitionOf(stored.type, stored.schemaVersion), stored, reading);
  }

  private read(definition: EventDefinition, stored: StoredData, reading: Reading): unknown {
    let data = JSON.parse(stored.data) as unknown;
    if (stored.data.includes('"cipher":"')) {
      const bound = `${stored.stream}/${stored.eventId}`;
      replaceCiphers(data as object, bound, reading === 'locked' ? (locked) => locked : (locked) => openLocked(locked, this.keyring));
    }
    for (let version = stored.schemaVersion; version < definition.schemaVersion; version += 1) {
      data = definition.upcasters[version]?.(data);
    }
    return this.checked(definition, data);
  }

  private definitionOf(type: string, schemaVersion: number): EventDefinition {
    const definition = this.registry.find(type);
    if (!definition || schemaVersion < 1 || schemaVersion > definition.schemaVersion) throw new UnknownEventType(type, schemaVersion);
    return definition;
  }

  private checked(definition: EventDefinition, data: unknown): unknown {
    const result = definition.schema.safeParse(data);
    if (result.success) return result.data;
    throw new InvalidEvent(
      definition.type,
      result.error.issues.map((issue) => issue.path.join('/') || 'data'),
    );
  }
}
