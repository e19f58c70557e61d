import type { RecordedCaseEvent } from '../domain/obligations/engine/recorded';
import type { Terms } from '../domain/obligations/terms';
import { nothingReplayed, replay, type Replayed } from '../domain/obligations/what-if/replay';
import type { EventCodec } from '../event-store/codec/event-codec';
import type { StreamName } from '../kernel/event';
import type { StoredEvent } from '../kernel/event-store';
import type { CaseId, CommandId, LpuCode } from '../kernel/ids';
import type { Instant } from '../kernel/instant';

/** Cases that were reported from one moment up to another, by what was written down until that one; both inclusive. */
export type ReplayedPeriod = { readonly from: Instant; readonly to: Instant };
/** One case of the period, as it was and as it would have been. `lpu` is the unit in which it was recorded. */
export type ReplayedCase = { readonly caseId: CaseId; readonly reference: string; readonly lpu: LpuCode; readonly replayed: Replayed };

type TermsOf = (commandId: CommandId) => Terms;
type RecordedInLog = RecordedCaseEvent & { readonly metadata: { readonly commandId: CommandId } };
type Replaying = ReplayedCase & { readonly commandId: CommandId | undefined; readonly append: readonly RecordedCaseEvent[] };

/** One pass over the log: hand it each event in order, then take the cases. */
export type LogReplay = { readonly take: (stored: StoredEvent) => void; readonly cases: () => readonly ReplayedCase[] };

/**
 * Each case of the period again under other terms, append by append. Writes nothing. Personal fields stay locked. `take` throws
 * BeyondCalendar, and what the codec throws.
 */
export function replayOf(codec: EventCodec, { from, to }: ReplayedPeriod, termsOf: TermsOf): LogReplay {
  const cases = new Map<StreamName, Replaying>();
  const take = (stored: StoredEvent): void => {
    const { stream, type } = stored;
    if (!stream.startsWith('supportCase-') || (type !== 'CaseOpened' && !cases.has(stream)) || codec.isRetired(type)) return;
    const event = codec.decode(stored, 'locked') as unknown as RecordedInLog;
    if (event.metadata.recordedAt > to) return;
    const known = cases.get(stream) ?? begun(event, from, to);
    if (known) cases.set(stream, taken(known, event, termsOf));
  };
  return { take, cases: () => [...cases.values()].map((known) => settled(known, termsOf)) };
}

function begun(event: RecordedCaseEvent, from: Instant, to: Instant): Replaying | undefined {
  if (event.type !== 'CaseOpened' || event.data.reportedAt < from || event.data.reportedAt > to) return undefined;
  const { caseId, reference, recordedLpu: lpu } = event.data;
  return { caseId, reference, lpu, replayed: nothingReplayed, commandId: undefined, append: [] };
}

/** What one command wrote stands together in a stream. */
function taken(known: Replaying, event: RecordedInLog, termsOf: TermsOf): Replaying {
  const { commandId } = event.metadata;
  if (known.commandId === commandId) return { ...known, append: [...known.append, event] };
  return { ...settled(known, termsOf), commandId, append: [event] };
}

function settled(known: Replaying, termsOf: TermsOf): Replaying {
  if (known.commandId === undefined || known.append.length === 0) return known;
  return { ...known, replayed: replay(known.replayed, known.append, termsOf(known.commandId)), append: [] };
}
