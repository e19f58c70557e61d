import type { DomainEvent, RecordedEvent } from './event';
import type { StoredEvent } from './event-store';

/**
 * One view, pure: which rows an event touches, and what it makes of each.
 *
 * `evolve` writes values, never deltas, from the event and the row alone (no clock, no lookup); it may be handed an event
 * that it has seen, and answers the same row. Personal fields arrive Locked and stay so. `null` removes the row. `stored`
 * is the event as it rests in the log: for views that keep it as it is.
 */
export interface Projection<Row, Event extends DomainEvent = DomainEvent> {
  /** `<feature>.<view>`, e.g. `caseload.case-file`; names its file on disk. */
  readonly name: string;
  /** Raised whenever rows would come out otherwise: the runner then rebuilds beside the old one. */
  readonly version: number;
  /** Event types it takes; the runner passes over all others. */
  readonly handles: readonly Event['type'][];
  /** Keys of the rows that this event touches. */
  keysOf(event: RecordedEvent<Event>): readonly string[];
  evolve(row: Row | null, event: RecordedEvent<Event>, key: string, stored: StoredEvent): Row | null;
}
