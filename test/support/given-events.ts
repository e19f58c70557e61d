import type { Actor, DomainEvent, RecordedEvent, StreamName } from '../../src/kernel/event';
import type { CommandId, CorrelationId, EventId, StaffId } from '../../src/kernel/ids';
import type { Instant } from '../../src/kernel/instant';
import type { Position } from '../../src/kernel/position';

/** An event as a test tells it; what is left out gets a plain, fixed value. `at` is when it was recorded. */
export type Told<Event extends DomainEvent = DomainEvent> = Event & {
  readonly at?: string;
  readonly occurredAt?: string;
  readonly by?: Actor;
  readonly eventId?: string;
};
export type OnStream<Event extends DomainEvent = DomainEvent> = Told<Event> & { readonly stream: StreamName };

/** The officer whose doing it is where a test says nothing. */
export const someOfficer: Actor = { kind: 'person', staffId: '00000000-0000-5000-8000-0000000000aa' as StaffId, role: 'SUPPORT_OFFICER' };

/** These events, in this order, on one stream. */
export const onStream = <Event extends DomainEvent>(stream: string, ...events: readonly Told<Event>[]): readonly OnStream<Event>[] =>
  events.map((event) => ({ ...event, stream: stream as StreamName }));

/** The id that the nth event of a test (from 1) has where it says none itself. */
export const eventIdOf = (nth: number): EventId => `00000000-0000-5000-8000-${String(nth).padStart(12, '0')}` as EventId;
const minuteAfterNine = (minutes: number): string => new Date(Date.UTC(2026, 2, 2, 9, minutes)).toISOString();

/** As projections meet them: in log order, revisions counted by stream, a minute apart from 2 March 2026 09:00 UTC, personal fields Locked. */
export function recorded<Event extends DomainEvent>(events: readonly OnStream<Event>[]): readonly RecordedEvent<Event>[] {
  const revisions = new Map<string, bigint>();
  return events.map(({ at, occurredAt, by, eventId = '', stream, ...event }, index) => {
    const revision = revisions.get(stream) ?? 0n;
    revisions.set(stream, revision + 1n);
    const id = eventId || eventIdOf(index + 1);
    const recordedAt = (at ?? minuteAfterNine(index)) as Instant;
    return deepFrozen({
      ...event,
      data: locked(event.data, `${stream}/${id}`),
      eventId: id as EventId,
      stream,
      revision,
      position: String(index + 1) as Position,
      metadata: {
        occurredAt: (occurredAt ?? recordedAt) as Instant,
        recordedAt,
        actor: by ?? someOfficer,
        commandId: id as CommandId,
        correlationId: id as CorrelationId,
      },
    }) as unknown as RecordedEvent<Event>;
  });
}

/** What a Plain value looks like once locked by `recorded`: for expected rows. */
export const lockedAs = (value: unknown): unknown => expect.objectContaining({ cipher: cipherOf(value) });

const cipherOf = (value: unknown): string => `locked ${JSON.stringify(value)}`;

function locked(value: unknown, bound: string, path = ''): unknown {
  if (Array.isArray(value)) return value.map((item, index) => locked(item, bound, `${path}/${index}`));
  if (typeof value !== 'object' || value === null) return value;
  if ('about' in value && 'value' in value) return { about: value.about, cipher: cipherOf(value.value), aad: bound + path };
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, locked(member, bound, `${path}/${key}`)]));
}

export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFrozen(member);
  }
  return value;
}
