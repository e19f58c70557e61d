import type { DomainEvent, RecordedEvent } from './event';

/**
 * One view, pure: which rows an event touches, and what it makes of each.
 *
 * `evolve` writes values, never deltas, from the event and the row alone (no clock, no lookup); it may be handed an event
 * that it has seen, and answers the same row. Personal fields arrive Locked and stay so. `null` removes the row.
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
  evolve(row: Row | null, event: RecordedEvent<Event>, key: string): Row | null;
}
