import type { EventOf } from '../../domain/event-definition';
import { eventRegistry } from '../../domain/event-registry';
import { factOf } from '../../domain/measures/fact-of';
import type { RecordedCaseEvent } from '../../domain/obligations/engine/recorded';
import type { policyPackAdopted } from '../../domain/obligations/policy-pack/events';
import type { personsLinked, personsUnlinked } from '../../domain/person/events';
import type { DomainEvent, RecordedEvent } from '../../kernel/event';
import type { Instant } from '../../kernel/instant';
import type { Position } from '../../kernel/position';
import type { Projection } from '../../kernel/projection';
import { packed } from './extract';
import type { OtherFact } from './other-fact';

/**
 * One event of the log as figures know it: where it stands, and when it says that it was recorded. Of an event that figures need nothing of
 * that is all. When it was known (law 10) depends on all before it, and is worked out as the row is written.
 */
export type FigureRow = {
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly recordedAt: Instant;
  /** Of a case's event: its extract. */
  readonly fact?: string;
  /** Of the opening of a case of somebody who is known by name. */
  readonly personId?: string;
  readonly other?: OtherFact;
};

type Other = EventOf<typeof personsLinked> | EventOf<typeof personsUnlinked> | EventOf<typeof policyPackAdopted>;

/** Every event there is: the moment of each says when those after it were known. */
export const figuresProjection: Projection<FigureRow> = {
  name: 'casework.figures',
  version: 1,
  handles: eventRegistry.definitions.map(({ type }) => type),
  keysOf: ({ eventId }) => [eventId],
  evolve: (_row, event) => {
    const { stream, revision, position, metadata } = event;
    const place = { stream, revision: Number(revision), position, recordedAt: metadata.recordedAt };
    return { ...place, ...(stream.startsWith('supportCase-') ? ofCase(event as unknown as RecordedCaseEvent) : otherwise(event)) };
  },
};

function ofCase(event: RecordedCaseEvent): Pick<FigureRow, 'fact' | 'personId'> {
  const fact = factOf(event);
  if (!fact) return {};
  const personId = event.type === 'CaseOpened' && event.data.victim === 'NAMED' ? event.data.personId : undefined;
  return { fact: packed(fact), ...(personId !== undefined && { personId }) };
}

function otherwise(event: RecordedEvent<DomainEvent>): Pick<FigureRow, 'other'> {
  const { type, data } = event as unknown as Other;
  switch (type) {
    case 'PersonsLinked':
      return { other: { kind: 'LINKED', linkId: data.linkId, persons: [data.personId, data.otherPersonId] } };
    case 'PersonsUnlinked':
      return { other: { kind: 'UNLINKED', linkId: data.linkId } };
    case 'PolicyPackAdopted':
      return { other: { kind: 'ADOPTED', name: data.name, version: data.version, from: data.from, document: data.document } };
    default:
      return {};
  }
}
