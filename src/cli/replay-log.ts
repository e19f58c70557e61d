import type { RecordedCaseEvent } from '../domain/obligations/engine/recorded';
import type { Terms } from '../domain/obligations/terms';
import { nothingReplayed, replay, type Replayed } from '../domain/obligations/what-if/replay';
import type { EventCodec } from '../event-store/codec/event-codec';
import type { StreamName } from '../kernel/event';
import type { EventFeed } from '../kernel/event-store';
import type { CaseId, CommandId, LpuCode } from '../kernel/ids';
import type { Instant } from '../kernel/instant';

/** Cases that were reported from one moment up to another, by what was written down until that one; both inclusive. */
export type ReplayedPeriod = { readonly from: Instant; readonly to: Instant };
/** One case of the period, as it was and as it would have been. `lpu` is the unit in which it was recorded. */
export type ReplayedCase = { readonly caseId: CaseId; readonly reference: string; readonly lpu: LpuCode; readonly replayed: Replayed };

type Replaying = ReplayedCase & { readonly commandId: CommandId | undefined; readonly append: readonly RecordedCaseEvent[] };

/**
 * One pass over the log: each case of the period again under other terms, append by append. Writes nothing. Personal fields stay locked.
 * Throws BeyondCalendar, and what the codec throws.
 */
export async function replayLog(
  feed: Pick<EventFeed, 'read'>,
  codec: EventCodec,
  { from, to }: ReplayedPeriod,
  termsOf: (commandId: CommandId) => Terms,
  onProgress: (events: number) => void = () => undefined,
): Promise<readonly ReplayedCase[]> {
  const cases = new Map<StreamName, Replaying>();
  let read = 0;
  for await (const batch of feed.read(null)) {
    for (const stored of batch) {
      const { stream, type } = stored;
      if (!stream.startsWith('supportCase-') || (type !== 'CaseOpened' && !cases.has(stream)) || codec.isRetired(type)) continue;
      const event = codec.decode(stored, 'locked') as unknown as RecordedCaseEvent & {
        readonly metadata: { readonly commandId: CommandId };
      };
      if (event.metadata.recordedAt > to) continue;
      const known = cases.get(stream) ?? begun(event, from, to);
      if (known) cases.set(stream, taken(known, event, event.metadata.commandId, termsOf));
    }
    onProgress((read += batch.length));
  }
  return [...cases.values()].map((known) => settled(known, termsOf));
}

function begun(event: RecordedCaseEvent, from: Instant, to: Instant): Replaying | undefined {
  if (event.type !== 'CaseOpened' || event.data.reportedAt < from || event.data.reportedAt > to) return undefined;
  const { caseId, reference, recordedLpu: lpu } = event.data;
  return { caseId, reference, lpu, replayed: nothingReplayed, commandId: undefined, append: [] };
}

/** What one command wrote stands together in a stream. */
function taken(known: Replaying, event: RecordedCaseEvent, commandId: CommandId, termsOf: (commandId: CommandId) => Terms): Replaying {
  if (known.commandId === commandId) return { ...known, append: [...known.append, event] };
  return { ...settled(known, termsOf), commandId, append: [event] };
}

function settled(known: Replaying, termsOf: (commandId: CommandId) => Terms): Replaying {
  if (known.commandId === undefined || known.append.length === 0) return known;
  return { ...known, replayed: replay(known.replayed, known.append, termsOf(known.commandId)), append: [] };
}
