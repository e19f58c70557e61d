import type { CommandId, CorrelationId, EventId, StaffId } from './ids';
import type { Instant } from './instant';
import type { Position } from './position';

/** A fact: a business word in the past tense, the version of its shape, and plain JSON. */
export type DomainEvent<Type extends string = string, Version extends number = number, Data = unknown> = {
  readonly type: Type;
  readonly schemaVersion: Version;
  readonly data: Data;
};

/** `<category>-<id>`; the category has no dash (EventStoreDB takes the text before the first one). Never a person's data. */
export type StreamName = `${string}-${string}`;

/**
 * Who did it. A `person` is a member of staff at work; a `system` is the product itself (a watcher, a policy, an import).
 * Only what persons write moves the revision that a user must match.
 */
export type Actor =
  { readonly kind: 'person'; readonly staffId: StaffId; readonly role: string } | { readonly kind: 'system'; readonly name: string };

/** What is written down about an event beside its data. All of it in clear: nothing personal belongs here. */
export type EventMetadata = {
  /** When it happened. Casework is written up later, so this may be long before `recordedAt`. */
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly commandId: CommandId;
  readonly correlationId: CorrelationId;
  readonly causationId?: string;
  /** HMAC-SHA-256 of the request body under a key of the force's: tells a repeat from another request with the same key. */
  readonly bodyDigest?: string;
  readonly policyVersion?: string;
  readonly calendarVersion?: string;
  /** SHA-256 (hex) of the canonical stored form of the event before it in its stream; absent on the first. */
  readonly previousHash?: string;
};

/** An event as read back from the log. `revision` counts within its stream from 0; `position` orders the whole log. */
export type RecordedEvent<Event extends DomainEvent = DomainEvent> = Event & {
  readonly eventId: EventId;
  readonly stream: StreamName;
  readonly revision: bigint;
  readonly position: Position;
  readonly metadata: EventMetadata;
};
