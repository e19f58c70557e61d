import type { Projection } from '../../kernel/projection';
import { supportCaseEvents, type SupportCaseEvent } from '../../domain/support-case/events';

/** One entry of a case's history as it was written: the event's own data, personal fields locked. */
export type TimelineRow = {
  readonly caseId: string;
  readonly revision: string;
  readonly eventId: string;
  readonly position: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  /** A staff id with the role acted in; or what part of the product wrote it. */
  readonly by: string;
  readonly role?: string;
  readonly type: SupportCaseEvent['type'];
  readonly data: SupportCaseEvent['data'];
};

/**
 * The history of every case: a row for each event, never touched again. What a later entry corrects or seals is worked out
 * when the history is read (see entries.ts), since the whole of a case is read at once anyway.
 */
export const caseTimelineProjection: Projection<TimelineRow, SupportCaseEvent> = {
  name: 'casework.case-timeline',
  version: 1,
  handles: supportCaseEvents.map(({ type }) => type),
  keysOf: ({ stream, revision }) => [`${caseIdOf(stream)}/${revision}`],
  evolve: (_, { stream, revision, eventId, position, type, data, metadata: { actor, occurredAt, recordedAt } }) => ({
    caseId: caseIdOf(stream),
    revision: revision.toString(),
    eventId,
    position,
    occurredAt,
    recordedAt,
    ...(actor.kind === 'person' ? { by: actor.staffId, role: actor.role } : { by: actor.name }),
    type,
    data,
  }),
};

const caseIdOf = (stream: string): string => stream.slice(stream.indexOf('-') + 1);
