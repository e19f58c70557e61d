import type { RecordedCaseEvent } from '../domain/obligations/engine/recorded';
import type { Terms } from '../domain/obligations/terms';
import { nothingReplayed, replay, type Replayed } from '../domain/obligations/what-if/replay';
import type { EventCodec } from '../event-store/codec/event-codec';
import type { StreamName } from '../kernel/event';
import type { EventStore, StoredEvent } from '../kernel/event-store';
import type { CommandId, LpuCode } from '../kernel/ids';
import type { Instant } from '../kernel/instant';

/** Cases that were reported from one moment up to another, by what was written down until that one; both inclusive. */
export type ReplayedPeriod = { readonly from: Instant; readonly to: Instant };
/** A case of the period. `lpu` is the unit in which it was recorded. */
export type ReportedCase = { readonly stream: StreamName; readonly reference: string; readonly lpu: LpuCode };

type RecordedInLog = RecordedCaseEvent & { readonly metadata: { readonly commandId: CommandId } };

/** The case that this event opens, if it was reported in the period. Throws what the codec throws. */
export function reportedCase(stored: StoredEvent, codec: EventCodec, { from, to }: ReplayedPeriod): ReportedCase | undefined {
  if (stored.type !== 'CaseOpened') return undefined;
  const event = codec.decode(stored, 'locked') as unknown as RecordedInLog;
  if (event.type !== 'CaseOpened' || event.data.reportedAt < from || event.data.reportedAt > to) return undefined;
  return { stream: stored.stream, reference: event.data.reference, lpu: event.data.recordedLpu };
}

/**
 * One case again under other terms, append by append: what one command wrote stands together in its stream. One at a time, so that a
 * year is held in little memory. Writes nothing; personal fields stay locked. Throws BeyondCalendar, and what the codec throws.
 */
export async function replayCase(
  store: Pick<EventStore, 'readStream'>,
  codec: EventCodec,
  { stream }: Pick<ReportedCase, 'stream'>,
  until: Instant,
  termsOf: (commandId: CommandId) => Terms,
): Promise<Replayed> {
  let replayed = nothingReplayed;
  let append: RecordedInLog[] = [];
  const settle = (): void => {
    const [first] = append;
    if (first) replayed = replay(replayed, append, termsOf(first.metadata.commandId));
    append = [];
  };
  for await (const batch of store.readStream(stream)) {
    for (const stored of batch) {
      if (codec.isRetired(stored.type)) continue;
      const event = codec.decode(stored, 'locked') as unknown as RecordedInLog;
      if (event.metadata.recordedAt > until) continue;
      if (append[0] && append[0].metadata.commandId !== event.metadata.commandId) settle();
      append.push(event);
    }
  }
  settle();
  return replayed;
}
