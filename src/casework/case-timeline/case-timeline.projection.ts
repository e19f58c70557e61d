import type { Projection } from '../../kernel/projection';
import type { Position } from '../../kernel/position';
import type { EventId } from '../../kernel/ids';
import { supportCaseEvents, type SupportCaseEvent } from '../../domain/support-case/events';

/** One entry of a case's history as it rests in the log; `data` is the stored text, of the version that it was written in. */
export type StoredEntry = {
  readonly caseId: string;
  readonly revision: bigint;
  readonly eventId: EventId;
  readonly position: Position;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly type: string;
  readonly schemaVersion: number;
  /** A staff id with the role acted in; or what part of the product wrote it. */
  readonly by: string;
  readonly role?: string;
  readonly data: string;
};

/**
 * The history of every case: a row for each event, never touched again. The event was read and checked when its row was
 * written; what it says (see case-timeline.query.ts), and what a later entry corrects or seals (see entries.ts), is worked
 * out when the history is read, since the whole of a case is read at once anyway.
 */
export const caseTimelineProjection: Projection<StoredEntry, SupportCaseEvent> = {
  name: 'casework.case-timeline',
  version: 3,
  handles: supportCaseEvents.map(({ type }) => type),
  keysOf: ({ stream, revision }) => [`${caseIdOf(stream)}/${revision}`],
  evolve: (_row, { stream, revision, eventId, position, metadata: { actor, occurredAt, recordedAt } }, _key, stored) => ({
    caseId: caseIdOf(stream),
    revision,
    eventId,
    position,
    occurredAt,
    recordedAt,
    type: stored.type,
    schemaVersion: stored.schemaVersion,
    ...(actor.kind === 'person' ? { by: actor.staffId, role: actor.role } : { by: actor.name }),
    data: stored.data,
  }),
};

const caseIdOf = (stream: string): string => stream.slice(stream.indexOf('-') + 1);
