import type { RecordedEvent } from '../kernel/event';
import type { StoredEvent } from '../kernel/event-store';

/** From the stored form to what projections take: checked, brought to the current version, personal fields Locked. Throws on a bad event. */
export type DecodeLocked = (stored: StoredEvent) => RecordedEvent;

/**
 * Some events in log order, each decoded at most once for all the views that want it, and not at all where none does.
 * Where one view alone reads (`shared` false) nothing decoded is kept: it would only keep the garbage collector busy.
 */
export class EventBatch {
  private readonly decoded: (RecordedEvent | undefined)[] = [];

  constructor(
    readonly events: readonly StoredEvent[],
    private readonly decode: DecodeLocked,
    private readonly shared = true,
  ) {}

  /** Throws what the codec throws on an event that cannot be read. */
  decodedAt(index: number): RecordedEvent {
    if (!this.shared) return this.decode(this.events[index] as StoredEvent);
    return (this.decoded[index] ??= this.decode(this.events[index] as StoredEvent));
  }
}
