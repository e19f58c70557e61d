import type { StreamName } from '../../kernel/event';
import type { StoredEvent } from '../../kernel/event-store';
import type { Position } from '../../kernel/position';

const compared = ['stream', 'revision', 'eventId', 'type', 'schemaVersion', 'data', 'metadata'] as const;

/** What of an event is not the same in the copy; its position is the store's own and always another. */
export type DifferingField = (typeof compared)[number];

/** Where two logs part: in the copy, or, where the copy has nothing more (`missing`), in the source. Never with data. */
export type Difference = {
  readonly what: DifferingField | 'missing' | 'beyond';
  readonly stream: StreamName;
  readonly revision: bigint;
  readonly position: Position;
};

/** The first field, of all that a store keeps, in which two events differ. */
export const differingField = (a: StoredEvent, b: StoredEvent): DifferingField | undefined =>
  compared.find((field) => a[field] !== b[field]);

export const differenceAt = (what: Difference['what'], { stream, revision, position }: StoredEvent): Difference => ({
  what,
  stream,
  revision,
  position,
});

const says: Readonly<Record<Difference['what'], string>> = {
  stream: 'it is of another stream than the source has there',
  revision: 'its revision is not the one that the source has there',
  eventId: 'its id is not that of the source',
  type: 'its type is not that of the source',
  schemaVersion: 'its schema version is not that of the source',
  data: 'its data are not those of the source, byte for byte',
  metadata: 'its metadata are not those of the source, byte for byte',
  missing: 'the source has it and the copy does not',
  beyond: 'it stands beyond the end of the source',
};

export const inWords = ({ what, stream, revision, position }: Difference): string =>
  `position ${position}, ${stream} revision ${revision}: ${says[what]}`;
