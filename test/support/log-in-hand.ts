import type { CountsAhead, EventFeed, StoredEvent } from '../../src/kernel/event-store';
import type { EventId } from '../../src/kernel/ids';
import type { Position } from '../../src/kernel/position';

export type Written = { readonly type: string; readonly stream?: string; readonly data: unknown; readonly eventId?: string };

const storedAt = ({ type, stream = 'supportCase-1', data, eventId }: Written, place: number): StoredEvent => ({
  position: String(place) as Position,
  stream: stream as StoredEvent['stream'],
  revision: BigInt(place - 1),
  eventId: (eventId ?? `event-${place}`) as EventId,
  type,
  schemaVersion: 1,
  data: JSON.stringify(data),
  metadata: JSON.stringify({ occurredAt: '2026-03-02T09:00:00.000Z', recordedAt: '2026-03-02T09:00:00.000Z' }),
});

/** A log that a test holds in its hand: it can be cut, replaced or taken away, which no real store allows. */
export class LogInHand implements EventFeed, CountsAhead {
  identity = 'log-in-hand';
  /** Thrown by the next readings while it is set. */
  failure: Error | undefined;
  readings = 0;
  private events: StoredEvent[] = [];
  private readonly listeners = new Set<() => void>();

  write(...events: readonly Written[]): Position {
    for (const event of events) this.events.push(storedAt(event, this.events.length + 1));
    for (const wake of this.listeners) wake();
    return String(this.events.length) as Position;
  }

  /** As after a restore from an older backup. */
  cutTo(length: number): void {
    this.events = this.events.slice(0, length);
  }

  /** As when the process that listened is dead. */
  deafen(): void {
    this.listeners.clear();
  }

  get stored(): readonly StoredEvent[] {
    return this.events;
  }

  async *read(after: Position | null, batchSize = 500): AsyncGenerator<readonly StoredEvent[]> {
    this.readings += 1;
    await Promise.resolve();
    if (this.failure) throw this.failure;
    const end = this.events.length;
    for (let from = Number(after ?? 0); from < end; from += batchSize) yield this.events.slice(from, Math.min(from + batchSize, end));
  }

  onAppended(wake: () => void): () => void {
    this.listeners.add(wake);
    return () => this.listeners.delete(wake);
  }

  head(): Promise<Position | null> {
    return Promise.resolve(this.events.length === 0 ? null : (String(this.events.length) as Position));
  }

  compare(a: Position, b: Position): number {
    return Number(a) - Number(b);
  }

  countAfter(after: Position | null): Promise<number> {
    return Promise.resolve(this.events.length - Number(after ?? 0));
  }
}
